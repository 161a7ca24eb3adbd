import { expect, test } from 'vitest';
import { blameIn } from './blame.ts';
import type { Names } from './people-named.ts';

const names: Names = new Map([
  ...['ada', 'lovelace', '@ada-acme'].map(name => [name, 'known'] as const),
  ['dmitri', 'human'],
]);

test.each([
  ['A mistake was made by Alice.', 'mistake was made by Alice'],
  ['It was an error made by Ada.', 'error made by Ada'],
  ['The table was dropped by mistake by Jane Miller.', 'mistake by Jane'],
  ['This error was made by the on-call engineer.', 'error was made by the on-call engineer'],
  ['The index was deleted by Ada.', 'deleted by Ada'],
  ['It was Ada’s fault.', 'Ada’s fault'],
  ["It was @ada-acme's mistake.", "@ada-acme's mistake"],
  ['So it was Alice’s mistake.', 'Alice’s mistake'],
  ['Alice forgot to renew it.', 'Alice forgot'],
  ['Ada Lovelace failed to renew it.', 'Ada Lovelace failed to'],
  ['@ada-acme forgot the flag.', '@ada-acme forgot'],
  ['It expired because Ada did not renew it.', 'Ada did not'],
  ["It expired because Ada didn't renew it.", "Ada didn't renew"],
  ['The blame lies with Ada.', 'blame lies with Ada'],
  ['We blame the operator.', 'blame the operator'],
  ['It was blamed on Ada.', 'blamed on Ada'],
  ['The deploy engineer failed to notice the red dashboard.', 'engineer failed to notice'],
  ['The developer had ignored two warnings.', 'developer had ignored'],
  ['The engineer on call missed the page.', 'engineer on call missed'],
  ['The on-call failed to check the disk.', 'on-call failed to check'],
  ['The SRE should have asked.', 'SRE should have'],
  ['The operator failed to escalate.', 'operator failed to escalate'],
  ['Jane Miller failed to notice it.', 'Miller failed to notice'],
  ["Dmitri's script had a bug and Dmitri should have tested it.", 'Dmitri should have'],
  ['Then Dmitri misread the graph.', 'Dmitri misread'],
  ['The engineer should have been more careful.', 'engineer should have'],
  ['Ada was responsible for the outage.', 'Ada was responsible'],
])('%s', (sentence, expected) => {
  expect(Array.from(blameIn(sentence, names))).toEqual([{ said: expected, offset: sentence.indexOf(expected) }]);
});

test.each([
  'Ada found the fault.',
  'Ada found the operator’s mistake.',
  'The mistake was found by Ada.',
  'It was the disk’s fault.',
  'It was nobody’s fault, and not Ada’s fault.',
  'Fault tolerance was lost; the fault lies with the disk.',
  'The blame lies with Redis.',
  'Errors made by Cardworks were counted.',
  'Nobody forgot to check; we forgot to ask.',
  'Ada failed over the database.',
  'Ada did not sleep.',
  'Ada’s deploy broke checkout.',
  'Ada is responsible for the follow-up.',
  'An error by the gateway was retried by Ada.',
  'The team @acme/payments missed it.',
  'Kafka failed to notice the new broker, Jenkins forgot the job, and Rolf fell behind.',
  'The etcd operator failed to verify the certificate and missed an event.',
  'The OCSP responder failed to acknowledge in time.',
  'The admin API failed to notify us.',
  'The on-call phone should have rung; the SRE dashboard missed a scrape.',
  'The on-call engineer failed to log in, as the VPN was down.',
  'The engineer deleted the pod, and the script failed to notice it.',
  'The engineer’s script failed to notice it.',
  'The engineer should have been paged by the alert.',
  'Dmitri failed over the database, and Dmitri deleted the pod.',
  'Mail to ops@ada-acme.example failed to arrive.',
])('nobody is blamed: %s', sentence => {
  expect(Array.from(blameIn(sentence, names))).toEqual([]);
});

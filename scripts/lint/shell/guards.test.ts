import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { guardsAround } from './guards.ts';

const guarding = (text: string) => {
  const { facts } = parseMarkdown('a.md', text);
  const [code] = facts?.code ?? [];
  if (!facts || !code) throw new Error('It has a block');
  return guardsAround(facts)(code);
};
const block = '```sh\ndropdb shop\n```';
const missingBelow = (text: string) => guarding(`${text}\n\n${block}`).missing.join(' ');

test.each([
  'Warning: 5 minutes.',
  'Never do this twice.',
  'Only if the replica is well.',
  'Do not run it by day unless support knows.',
  'Deletes every order of today.',
  'What the test wrote is gone.',
  'This means data loss.',
  'All samples of today will be deleted.',
  '⚠️ Five minutes.',
  'Customers wait for a minute.',
  'This removes the messages of today.',
  'Expect a short outage.',
  'The last resort: with great care.',
  'Connections are cut.',
])('a warning: %s', text => expect(missingBelow(text)).toBe('wayBack'));

test.each([
  'Way back: the same with 6.',
  'To undo it, run the job.',
  'Restore it from the last backup.',
  'Rollback: the same with 6.',
  'Re-apply it with Argo CD.',
  'Set it back by hand.',
  'If it comes back, look again.',
  'It was recreated.',
])('a way back: %s', text => expect(missingBelow(text)).toBe('warning'));

test.each([
  'This cannot be undone.',
  'It deletes them permanently.',
  'Nothing is lost.',
  'There is no way back.',
  'There is no rollback.',
  'This is not reversible.',
  'It isn’t recoverable.',
  'There are no backups.',
  'There is no way to get it back.',
  'They can’t be rolled back.',
  'What is in it is gone forever.',
  'A one-way door.',
  'No message is lost.',
  'It comes back by itself.',
  'The operator creates it anew.',
  'The controller recreates it.',
  'Delete the failed request; cert-manager makes a new one within a minute.',
  'It is then created again by the operator.',
  'It will be automatically rebuilt.',
  'Kubernetes starts another.',
])('both: %s', text => expect(missingBelow(text)).toBe(''));

test.each([
  'Restart the database to restore service:',
  'This is safe to run again.',
  'It hangs forever.',
  'Once the pods are rescheduled, look again.',
  'Roll back, then restart everything:',
  'Verify the backlog first.',
  'Clients do not connect, and the database is unavailable.',
  '### Restore service\n\nRestart the database:',
  '<!-- Warning: cannot be undone. -->',
])('neither, and no hint: %s', text =>
  expect(guarding(`${text}\n\n${block}`)).toEqual({ missing: ['warning', 'wayBack'], isHinted: false }),
);

test.each([
  'Note: it restarts.',
  'Make sure that nobody uses it.',
  'It removes the index.',
  'There is a backup.',
  'If it cannot be recovered:',
])('a hint: %s', text =>
  expect(guarding(`${text}\n\n${block}`)).toEqual({ missing: ['warning', 'wayBack'], isHinted: true }),
);

test('a heading below is a way back only over a text', () => {
  expect(guarding(`${block}\n\n## Roll back\n\nRun the job.`).missing).toEqual(['warning']);
  expect(guarding(`${block}\n\n## Roll back\n\n## Next`).missing).toEqual(['warning', 'wayBack']);
});

test('a command in a sentence, and one behind a prompt, is no word about another one', () => {
  const neither = { missing: ['warning', 'wayBack'], isHinted: false };
  expect(guarding(`Run \`kubectl delete pvc orders\`.\n\n${block}`)).toEqual(neither);
  expect(guarding('```console\nshop=# DROP TABLE orders;\n```')).toEqual(neither);
});

test('what is said to Watchbill is no remark', () => {
  const remark = '# watchbill-ignore command/destructive-is-guarded until 2027-01-31: gone for good';
  expect(guarding(`\`\`\`sh\n${remark}\ndropdb shop\n\`\`\``).missing).toEqual(['warning', 'wayBack']);
  expect(guarding('```sh\n# Gone for good.\ndropdb shop\n```').missing).toEqual([]);
});

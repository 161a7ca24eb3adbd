import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { toldDurations } from './told-durations.ts';

function toldIn(sentence: string, services = ['web-shop']): string[] {
  const { facts } = parseMarkdown('a.md', `# Down\n\n## Summary\n\n${sentence}\n`);
  return (facts ? toldDurations(facts, services) : []).map(
    ({ what, written, minutes, tolerance, as }) =>
      `${what}: ${written} = ${as === 'limit' ? 'at most ' : ''}${minutes} ± ${tolerance}`,
  );
}

test.each([
  ['The outage lasted 58 minutes.', 'duration: 58 minutes = 58 ± 1'],
  ['The incident went on for about two hours, and was seen by all.', 'duration: about two hours = 120 ± 30'],
  ['This caused an outage of 1 h 12 min.', 'duration: 1 h 12 min = 72 ± 1'],
  ['We had a 50-minute outage.', 'duration: 50-minute = 50 ± 5'],
  ['On 3 October 2026, the web shop was down for an hour and 5 minutes.', 'duration: an hour and 5 minutes = 65 ± 2'],
  ['Web-shop was completely unavailable for 90 min.', 'duration: 90 min = 90 ± 5'],
  ['The site was down from 23:50 to 00:31.', 'duration: from 23:50 to 00:31 = 41 ± 1'],
  ['No customer could pay by card for 1h58m.', 'duration: 1h58m = 118 ± 1'],
  ['The problem was only detected after 7 minutes.', 'time to detect: 7 minutes = 7 ± 1'],
  ['It took half an hour until somebody noticed.', 'time to detect: half an hour = 30 ± 14.5'],
  ['The alert fired 14 minutes after the first failure.', 'time to detect: 14 minutes = 14 ± 1'],
  ['The web shop stood still for 5 hours and 8 minutes.', 'duration: 5 hours and 8 minutes = 308 ± 1'],
  ['Our time to detect was 7 minutes.', 'time to detect: 7 minutes = 7 ± 1'],
  ['The incident was resolved after 2 days.', 'time to resolve: 2 days = 2880 ± 719.5'],
  ['The outage lasted 3 hours.', 'duration: 3 hours = 180 ± 29.5'],
  ['The outage lasted about 3 hours.', 'duration: about 3 hours = 180 ± 30'],
  ['Downtime was 5h.', 'duration: 5h = 300 ± 29.5'],
  ['The site was down 23:50–00:31 UTC.', 'duration: 23:50–00:31 = 41 ± 1'],
  ['Detected within 3 minutes.', 'time to detect: 3 minutes = at most 3 ± 1'],
  ['The outage was detected in less than 3 minutes.', 'time to detect: 3 minutes = at most 3 ± 1'],
  ['Resolved after 72 minutes.', 'time to resolve: 72 minutes = 72 ± 1'],
  ['MTTD 5 min.', 'time to detect: 5 min = 5 ± 2'],
  ['It took us around 40 minutes to restore service.', 'time to resolve: around 40 minutes = 40 ± 6'],
])('%s', (sentence, expected) => {
  expect(toldIn(sentence)).toEqual([expected]);
});

test.each([
  'The alert fired 14 minutes after the deploy.',
  'One belt stood still for 5 hours.',
  'A replica was down for 12 minutes.',
  'Half of the shop was down for 12 minutes.',
  'The web shop was down for 9 minutes in Norway.',
  'The web shop was down for 9 minutes again.',
  'Last month the outage lasted 3 hours.',
  'The outage lasted more than 20 minutes.',
  'The outage lasted two to three hours.',
  'The outage lasted an hour and a half.',
  'The job ran for 3 hours.',
  'The deploy lasted 3 hours.',
  'The outage lasted 3 hours in Europe.',
  'Downtime was 5h in Europe.',
  'Downtime was 5h per replica.',
  'Detected within 3 minutes of the deploy.',
  'Fixed within 3 minutes.',
  'Our goal is to have it detected within 3 minutes.',
  'In spring MTTD was 5 min.',
  'The site was down for a minute per request.',
  'It was detected after 7 minutes of searching.',
  'It took 20 minutes to fix the certificate.',
  'Customers waited for 12 minutes.',
  'The mean time to detect was 7 minutes.',
])('of this nobody knows what it measures: %s', sentence => {
  expect(toldIn(sentence)).toEqual([]);
});

test('a sentence may tell two', () => {
  expect(toldIn('MTTD 7 min, MTTR 58 min.')).toEqual([
    'time to detect: 7 min = 7 ± 1',
    'time to resolve: 58 min = 58 ± 1',
  ]);
});

test('one service of two is a part', () => {
  expect(toldIn('Web-shop was down for 9 minutes.', ['web-shop', 'ledger'])).toEqual([]);
  expect(toldIn('The shop was down for 9 minutes.', ['web-shop', 'ledger'])).toHaveLength(1);
});

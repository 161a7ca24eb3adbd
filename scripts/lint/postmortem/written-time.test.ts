import { expect, test } from 'vitest';
import { timeIn } from './written-time.ts';

test.each([
  ['14:02 – down', '14:02 842'],
  ['**14:02** down', '14:02 842'],
  ['2:22 PM', '2:22 PM 862'],
  ['2:22pm CEST (Ada)', '2:22pm CEST 862 CEST'],
  ['12:05 a.m.', '12:05 a.m. 5'],
  ['14:22 PM', '14:22 PM 862'],
  ['2:22–2:25 PM', '2:22–2:25 PM 862'],
  ['11:50-12:10 PM', '11:50-12:10 PM 710'],
  ['16:22–16:25 (CEST) mended', '16:22–16:25 (CEST) 982 CEST'],
  ['2026-10-03T14:02:11.123Z', '2026-10-03T14:02:11.123Z 842 Z'],
  ['2026-10-03T14:02-05:00', '2026-10-03T14:02-05:00 842 -05:00'],
  ['14:02 +02:00', '14:02 +02:00 842 +02:00'],
  ['14:02 UTC+2', '14:02 UTC+2 842 UTC+2'],
  ['14:02-14:20', '14:02-14:20 842'],
  ['14:02 +2000 errors', '14:02 842'],
  ['14:02 API ESTABLISHED', '14:02 842'],
  ['14:75', '14:75 -'],
  ['25:22 UTC', '25:22 UTC - UTC'],
  ['24:00', '24:00 1440'],
])('%s', (text, expected) => {
  const { written, minute = '-', zone = '' } = timeIn(text) ?? {};
  expect(`${written} ${minute} ${zone}`.trim()).toBe(expected);
});

test.each(['later', '+00:05', 'T+00:05', '14:022', 'at 14:02', '80:443'])('%s is no time', text => {
  expect(timeIn(text)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { formats } from './formats.ts';

const cases: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  date: {
    good: ['2026-01-05', '2024-02-29', '0001-01-01', '9999-12-31'],
    bad: [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-5',
      '20260105',
      '2026-01-05T00:00',
      '+002026-01-05',
      'tomorrow',
      '',
    ],
  },
  'local-date-time': {
    good: ['2026-12-24T09:00', '2026-12-24T23:59'],
    bad: [
      '2026-02-30T09:00',
      '2026-12-24T24:00',
      '2026-12-24T09:60',
      '2026-12-24',
      '2026-12-24T09:00Z',
      '2026-12-24T09:00+01:00',
      '2026-12-24T09:00:00',
      '2026-12-24 09:00',
    ],
  },
  instant: {
    good: ['2026-10-03T14:02Z', '2026-10-03T14:02:30Z'],
    bad: ['2026-10-03T14:02', '2026-10-03T14:02+01:00', '2026-02-30T14:02Z', '2026-10-03T25:00Z', '2026-10-03'],
  },
  'iana-time-zone': {
    good: ['Europe/Berlin', 'Etc/UTC', 'UTC', 'Asia/Kathmandu', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'],
    bad: ['Europe/Berln', 'Berlin', '+01:00', 'CEST', 'PST', 'IST', '', 'Europe/', '../etc/passwd'],
  },
};

test.each(
  Object.entries(cases).flatMap(([format, { good, bad }]) => [
    ...good.map(text => ({ format, text, fits: true })),
    ...bad.map(text => ({ format, text, fits: false })),
  ]),
)('$format: `$text` $fits', ({ format, text, fits }) => {
  expect(formats[format]?.(text)).toBe(fits);
});

import { expect, test } from 'vitest';
import { formats } from './formats.ts';

const cases: Readonly<Record<string, { readonly good: readonly string[]; readonly bad: readonly string[] }>> = {
  date: {
    good: ['2026-01-05', '2024-02-29', '2000-01-01', '2100-12-31'],
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
      '0001-01-01',
      '1800-01-01',
      '1999-12-31',
      '2101-01-01',
      '9999-12-31',
      '',
    ],
  },
  'local-date-time': {
    good: ['2026-12-24T09:00', '2026-12-24T23:59'],
    bad: [
      '1999-12-31T09:00',
      '9999-12-31T09:00',
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
    bad: [
      '1800-10-03T14:02Z',
      '2026-10-03T14:02',
      '2026-10-03T14:02+01:00',
      '2026-02-30T14:02Z',
      '2026-10-03T25:00Z',
      '2026-10-03',
    ],
  },
  'iana-time-zone': {
    good: ['Europe/Berlin', 'Etc/UTC', 'UTC', 'Asia/Kathmandu', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'],
    bad: ['Europe/Berln', 'Berlin', '+01:00', 'CEST', 'PST', 'IST', '', 'Europe/', '../etc/passwd'],
  },
  country: { good: ['GB', 'DE'], bad: ['ZZ', 'UK', 'EU', 'gb', 'GBR', '', '12'] },
};

test.each(
  Object.entries(cases).flatMap(([format, { good, bad }]) => [
    ...good.map(text => ({ format, text, fits: true })),
    ...bad.map(text => ({ format, text, fits: false })),
  ]),
)('$format: `$text` $fits', ({ format, text, fits }) => {
  expect(formats[format]?.(text)).toBe(fits);
});

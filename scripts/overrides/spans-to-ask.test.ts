import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { spansToAsk } from './spans-to-ask.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

const asked = (...spans: string[]) =>
  spansToAsk(
    spans.map(span => {
      const [from = '', to = ''] = span.split(' ');
      return { from: Temporal.Instant.from(`${from}T00:00Z`), to: Temporal.Instant.from(`${to}T00:00Z`) };
    }),
    now,
  ).map(({ from, to }) => `${from.toString().slice(0, 13)} ${to.toString().slice(0, 13)}`);

test.each([
  [[], []],
  [['2026-11-01 2026-11-02'], []],
  [['2026-11-01 2026-11-20'], ['2026-11-16T09 2026-11-20T00']],
  [['2026-12-24 2026-12-27', '2026-12-20 2026-12-22'], ['2026-12-20T00 2026-12-27T00']],
  [['2026-12-24 2026-12-27', '2026-12-25 2026-12-26'], ['2026-12-24T00 2026-12-27T00']],
  [
    ['2026-12-24 2026-12-27', '2027-06-01 2027-06-02'],
    ['2026-12-24T00 2026-12-27T00', '2027-06-01T00 2027-06-02T00'],
  ],
  [['2027-01-01 2027-05-01'], ['2027-01-01T00 2027-04-01T00', '2027-04-01T00 2027-05-01T00']],
])('%j → %j', (spans, expected) => {
  expect(asked(...spans)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { growth, head, missedAims, type Row, rowText } from './table.ts';

const row = (services: number, ours: number, floor: number, aim?: number): Row => ({
  what: 'check',
  services,
  ours: { milliseconds: ours, peakMegabytes: 250.4 },
  floor: { milliseconds: floor, peakMegabytes: 120 },
  aim,
});

test('a row is read under its head, within 80 columns', () => {
  expect(`${head}\n${rowText(row(1_000, 3_700, 2_500, 1.5))}`).toBe(
    "                             ours    floor  ratio   aim  peak, MB    floor's\n" +
      'check             1,000    3.70 s   2.50 s   1.48  1.50       250        120',
  );
  expect(rowText({ ...row(0, 24.44, 20, 1.5), what: '--help beside node -e 0' })).toBe(
    '--help beside node -e 0   24.4 ms  20.0 ms   1.22  1.50       250        120',
  );
});

test('a missed aim has a line', () => {
  expect(missedAims([row(100, 900, 500), row(1_000, 3_700, 2_500, 1.5), row(1_000, 4_000, 2_500, 1.5)])).toEqual([
    'missed: check at 1,000 services takes 1.60 x its floor, aimed at 1.5',
  ]);
});

test.each([
  ['linear', [row(100, 500, 400), row(1_000, 3_200, 2_200), row(5_000, 15_200, 10_200)], ': linear'],
  ['a slower machine', [row(100, 500, 400), row(1_000, 3_200, 2_200), row(5_000, 21_200, 14_200)], ': linear'],
  [
    'quadratic',
    [row(100, 500, 400), row(1_000, 3_200, 2_200), row(5_000, 27_200, 10_200)],
    ': missed, not linear: x 2.00',
  ],
  ['two sizes', [row(100, 500, 400), row(1_000, 3_200, 2_200)], ' to 1,000'],
])('growth: %s', (_, rows, end) => {
  const [line = ''] = growth(rows);
  expect(line.startsWith('check, per service (floor): 3.00 ms (2.00) to 1,000')).toBe(true);
  expect(line.endsWith(end)).toBe(true);
});

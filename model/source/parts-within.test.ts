import { expect, test } from 'vitest';
import { partsWithin } from './parts-within.ts';

const on = (line: number, column: number, endColumn: number, endLine = line) => ({ line, column, endLine, endColumn });

test('what begins and ends in a place, on all of its lines', () => {
  const parts = [on(1, 1, 5), on(2, 3, 9), on(3, 1, 2), on(3, 8, 9), on(4, 1, 2)].map((at, index) => ({ at, index }));
  expect(partsWithin(parts)(on(2, 3, 8, 3)).map(({ index }) => index)).toEqual([1, 2]);
  expect(partsWithin(parts)(on(5, 1, 9))).toEqual([]);
});

test('thousands of places and of parts take no quadratic time', () => {
  const places = Array.from({ length: 50_000 }, (_, line) => on(line, 1, 9));
  const started = performance.now();
  const withinOf = partsWithin(places.map(at => ({ at })));
  expect(places.flatMap(withinOf)).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});

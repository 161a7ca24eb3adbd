import { expect, test } from 'vitest';
import { everyNth, type FaultPlan, once, seeded } from './faults.ts';
import type { Request } from './types.ts';

const request = (path: string): Request => ({
  method: 'GET',
  path,
  params: {},
  query: new URLSearchParams(),
  headers: {},
  body: undefined,
});

const first = (count: number, plan: FaultPlan) =>
  Array.from({ length: count }, (_, index) => plan(request('/'), index + 1));

test('every n-th request fails, by turns', () => {
  expect(first(6, everyNth(2, 429, 'reset'))).toEqual([undefined, 429, undefined, 'reset', undefined, 429]);
});

test('once is once, and only for those that it concerns', () => {
  const plan = once(500, ({ path }) => path === '/b');
  expect(['/a', '/b', '/b'].map((path, index) => plan(request(path), index + 1))).toEqual([undefined, 500, undefined]);
});

test('a seed decides the same again, and about as often as it should', () => {
  const kinds = [429, 500, 'timeout'] as const;
  const faults = first(2000, seeded({ rate: 0.05, seed: 7, kinds }));
  expect(faults).toEqual(first(2000, seeded({ rate: 0.05, seed: 7, kinds })));
  expect(faults).not.toEqual(first(2000, seeded({ rate: 0.05, seed: 8, kinds })));
  const counts = kinds.map(kind => faults.filter(fault => fault === kind).length);
  for (const count of counts) expect(count).toBeGreaterThan(15);
  expect(counts.reduce((a, b) => a + b)).toBeLessThan(140);
});

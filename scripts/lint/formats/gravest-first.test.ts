import { expect, test } from 'vitest';
import { gravestFirst } from './gravest-first.ts';

test('by level, and in the order given within a level', () =>
  expect(
    gravestFirst([
      { level: 'info', id: 1 },
      { level: 'error', id: 2 },
      { level: 'warning', id: 3 },
      { level: 'error', id: 4 },
    ]).map(({ id }) => id),
  ).toEqual([2, 4, 3, 1]));

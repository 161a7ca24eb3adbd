import { expect, test } from 'vitest';
import { createIds, snapshot } from './store.ts';

test('ids count up', () => {
  const next = createIds('P');
  expect([next(), next(), createIds('D', 2)()]).toEqual(['P000001', 'P000002', 'D01']);
});

test('a snapshot is plain data, whatever it is made of', () => {
  const state = {
    teams: new Map([['P1', { members: new Map([['P2', 'manager']]) }]]),
    active: new Set(['P1']),
    n: [1],
  };
  expect(snapshot(state)).toEqual({ teams: { P1: { members: { P2: 'manager' } } }, active: ['P1'], n: [1] });
});

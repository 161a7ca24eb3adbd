import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';

test('what is retired is known by what it was, and where that is written', () => {
  const file = 'catalog/retired.yaml';
  const text = `- {id: services/shop, reason: Sold, since: 2026-01-01}\n- {id: people/ada, reason: Left, since: 2026-02-01}\n`;
  const { retired } = loadOpsRepo(new Map([[file, text]])).repo;
  const ada = retired.get('people/ada');
  expect(Array.from(retired.keys())).toEqual(['services/shop', 'people/ada']);
  expect([ada?.value.reason, ada?.value.since.toString(), ada?.at('id').line]).toEqual(['Left', '2026-02-01', 2]);
});

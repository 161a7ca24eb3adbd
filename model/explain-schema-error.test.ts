import { expect, test } from 'vitest';
import { linesWith, smallOrg } from './test-org.ts';

const ada = 'catalog/people/ada.yaml';

test('a file with hundreds of mistakes is told of twenty', { timeout: 30_000 }, () => {
  const entries = Array.from({ length: 300 }, (_, index) => `- {id: services/s${index}, reason: "", since: soon}\n`);
  const lines = linesWith({ 'catalog/retired.yaml': entries.join('') });
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe(
    'catalog/retired.yaml:1:1: error: Unexpected content, expected what its schema asks for: 580 more things are wrong in this file [schema]',
  );
});

test('fifty thousand unknown keys take no time to speak of', { timeout: 30_000 }, () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(linesWith({ [ada]: smallOrg[ada] + keys })).toHaveLength(21);
});

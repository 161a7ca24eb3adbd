import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardRules } from './index.ts';

const others = ['index.ts', 'rule.ts'];
const files = readdirSync(import.meta.dirname).filter(name => !name.endsWith('.test.ts') && !others.includes(name));

test('every rule file is registered under its own name', () =>
  expect(guardRules.map(({ id }) => `${id.replace('guard/', '')}.ts`).toSorted()).toEqual(files.toSorted()));

test.each(guardRules)('$id has a test and a one-line summary', ({ id, summary }) => {
  expect(existsSync(`${import.meta.dirname}/${id.replace('guard/', '')}.test.ts`)).toBe(true);
  expect(summary).toMatch(/^[A-Z][^\n]{10,98}\.$/);
});

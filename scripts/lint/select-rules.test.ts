import { expect, test } from 'vitest';
import type { Rule } from './rule.ts';
import { selectRules, type Wish } from './select-rules.ts';

const rules = ['catalog/a-sentence', 'catalog/b-sentence', 'runbook/a-sentence'].map(
  (id): Rule => ({ id, summary: '', why: '', fix: '', level: 'error', check: () => [] }),
);

const selected = (wish: Wish) => {
  const { rules: chosen, error } = selectRules(rules, wish);
  return error ?? chosen.map(({ id }) => id);
};

test.each<[string, Wish, readonly string[]]>([
  ['all', {}, ['catalog/a-sentence', 'catalog/b-sentence', 'runbook/a-sentence']],
  ['an area', { only: ['catalog'] }, ['catalog/a-sentence', 'catalog/b-sentence']],
  ['a rule and an area', { only: ['catalog/b-sentence', 'runbook'] }, ['catalog/b-sentence', 'runbook/a-sentence']],
  ['all but a rule', { skip: ['catalog/a-sentence'] }, ['catalog/b-sentence', 'runbook/a-sentence']],
  ['all but an area', { skip: ['catalog'] }, ['runbook/a-sentence']],
  ['an area but for a rule', { only: ['catalog'], skip: ['catalog/a-sentence'] }, ['catalog/b-sentence']],
  ['nothing that is left', { only: ['catalog'], skip: ['catalog'] }, []],
])('%s', (_, wish, ids) => {
  expect(selected(wish)).toEqual(ids);
});

test.each<[string, Wish, string]>([
  [
    'a typo in a rule',
    { only: ['catalog/a-sentense'] },
    'Unknown rule or area `catalog/a-sentense` (did you mean `catalog/a-sentence`?)',
  ],
  ['a typo in an area', { skip: ['catalogue'] }, 'Unknown rule or area `catalogue` (did you mean `catalog`?)'],
  ['something else', { only: ['catalog', 'weather'] }, 'Unknown rule or area `weather` (areas are catalog, runbook)'],
  ['an empty name', { only: [''] }, 'Unknown rule or area `` (areas are catalog, runbook)'],
])('%s', (_, wish, error) => {
  expect(selected(wish)).toBe(error);
});

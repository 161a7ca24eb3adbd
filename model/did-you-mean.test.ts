import { expect, test } from 'vitest';
import { didYouMean, nearest, slug } from './did-you-mean.ts';

test.each([
  ['a letter too few', 'paymnts', ['ledger', 'payments'], 'payments'],
  ['a letter too many', 'ledgerr', ['ledger', 'payments'], 'ledger'],
  ['another letter', 'adi', ['grace', 'ada'], 'ada'],
  ['two letters in the wrong order', 'nmae', ['owner', 'name'], 'name'],
  ['two letters in the wrong order at the end', 'repaet', ['repeat'], 'repeat'],
  ['capitals', 'Ada', ['ada'], 'ada'],
  ['the nearest of several', 'shop-primry', ['shop-secondary', 'shop-primary'], 'shop-primary'],
  ['the first of equals', 'bat', ['cat', 'hat'], 'cat'],
  ['nothing near', 'zebra', ['ada', 'grace'], undefined],
  ['nothing near for a short one', 'xy', ['ab'], undefined],
  ['two letters swapped and one changed', 'nmax', ['name'], undefined],
  ['nothing there', 'ada', [], undefined],
])('the nearest word: %s', (_, text, candidates, meant) => {
  expect(nearest(text, candidates)).toBe(meant);
});

test('the hint is written as the reference is', () => {
  expect(didYouMean('adda', ['ada'], 'people/')).toEqual({ hint: 'did you mean `people/ada`?' });
  expect(didYouMean('zebra', ['ada'])).toEqual({});
});

test.each([
  ['Ada Lovelace', 'ada-lovelace'],
  ['zoë', 'zoe'],
  ['a__b--c', 'a-b-c'],
  ['..', ''],
  ['日本', ''],
])('%s as a file name', (name, good) => {
  expect(slug(name)).toBe(good);
});

import { describe, expect, test } from 'vitest';
import { type Duty, inside, joinDuties, overlay, union } from './intervals.ts';

/** `ada 0-5` */
const duties = (text: string): Duty[] =>
  Array.from(text.matchAll(/(\w+) (\d+)-(\d+)/g), ([, person = '', from, to]) => ({
    person,
    from: Number(from),
    to: Number(to),
  }));
const text = (list: readonly Duty[]): string =>
  list.map(({ person, from, to }) => `${person} ${from}-${to}`).join(', ');

describe('inside', () => {
  test.each([
    ['no window', 'ada 0-5', '', ''],
    ['a window that covers all', 'ada 0-5, grace 5-9', 'w 0-9', 'ada 0-5, grace 5-9'],
    ['a window within', 'ada 0-9', 'w 2-4', 'ada 2-4'],
    ['two windows within', 'ada 0-9', 'w 2-4, w 6-7', 'ada 2-4, ada 6-7'],
    ['a window over two', 'ada 0-5, grace 5-9', 'w 3-6', 'ada 3-5, grace 5-6'],
    ['windows that only touch', 'ada 3-5', 'w 0-3, w 5-9', ''],
    ['windows long before and after', 'ada 30-50', 'w 0-3, w 4-5, w 35-40, w 60-90', 'ada 35-40'],
  ])('%s', (_, items, windows, expected) => {
    expect(text(inside(duties(items), duties(windows)))).toBe(expected);
  });
});

describe('overlay', () => {
  test.each([
    ['nothing over something', 'ada 0-5', '', 'ada 0-5'],
    ['something over nothing', '', 'grace 0-5', 'grace 0-5'],
    ['in the middle', 'ada 0-9', 'grace 3-5', 'ada 0-3, grace 3-5, ada 5-9'],
    ['over all', 'ada 2-5', 'grace 0-9', 'grace 0-9'],
    ['the same', 'ada 2-5', 'grace 2-5', 'grace 2-5'],
    ['over a border', 'ada 0-5, linus 5-9', 'grace 3-6', 'ada 0-3, grace 3-6, linus 6-9'],
    ['over a gap', 'ada 0-3, linus 6-9', 'grace 2-7', 'ada 0-2, grace 2-7, linus 7-9'],
    ['beside', 'ada 0-3', 'grace 3-5', 'ada 0-3, grace 3-5'],
    ['two that touch', 'ada 0-9', 'grace 3-4, linus 4-5', 'ada 0-3, grace 3-4, linus 4-5, ada 5-9'],
  ])('%s', (_, lower, upper, expected) => {
    expect(text(overlay(duties(lower), duties(upper)))).toBe(expected);
  });
});

test('a union joins what overlaps or touches, in any order', () => {
  const windows = duties('w 6-8, w 0-2, w 7-7, w 1-3, w 8-9, w 4-5');
  expect(union(windows).map(({ from, to }) => `${from}-${to}`)).toEqual(['0-3', '4-5', '6-9']);
});

test('duties of one person without a break become one', () => {
  expect(text(joinDuties(duties('ada 0-2, ada 2-4, grace 4-5, ada 5-6, ada 7-8')))).toBe(
    'ada 0-4, grace 4-5, ada 5-6, ada 7-8',
  );
});

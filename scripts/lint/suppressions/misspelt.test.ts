import { expect, test } from 'vitest';
import { misspelling, misspeltSign } from './misspelt.ts';

test.each([
  ['watchbill-ingore a/b until 2027-01-31: why', 'watchbill-ingore', 'watchbill-ignore'],
  ['watchbill-ignored a/b', 'watchbill-ignored', 'watchbill-ignore'],
  ['watchbill_ignore a/b', 'watchbill_ignore', 'watchbill-ignore'],
  ['watchbill: ignore a/b', 'watchbill: ignore', 'watchbill-ignore'],
  ['Watchbill-Ignore a/b', 'Watchbill-Ignore', 'watchbill-ignore'],
  ['watch-bill-ignore a/b', 'watch-bill-ignore', 'watchbill-ignore'],
  ['wacthbill-ignore a/b', 'wacthbill-ignore', 'watchbill-ignore'],
  ['watchbill-ignore-next-line a/b', 'watchbill-ignore-next-line', 'watchbill-ignore'],
  ['watchbill-disable-line', 'watchbill-disable-line', 'watchbill-ignore'],
  ['watchbill-disable-file a/b', 'watchbill-disable-file', 'watchbill-ignore-file'],
  ['watchbill skip a/b', 'watchbill skip', 'watchbill-ignore'],
  ['watchbill-ingore: why', 'watchbill-ingore', 'watchbill-ignore'],
  ['watchbill-ingore\n  schema\n  until 2027-01-31', 'watchbill-ingore', 'watchbill-ignore'],
])('%j', (comment, written, meant) => {
  expect(misspelling(comment)).toEqual({ written, meant });
  expect(`x: 1 # ${comment}`).toMatch(misspeltSign);
});

test.each([
  'watchbill-ignore a/b until 2027-01-31: why',
  'watchbill-ignore-file a/b',
  'watchbill-ignore',
  'Watchbill ignores catalog/teams until it is asked.',
  'watchbill ignore comments are listed below',
  'Watchbill skips this file',
  'watchbill-ignored findings are counted',
  'watchbill-baseline.json is written by hand',
  'watchbill-payments is the schedule of a/b',
  'Watchbill: skip this section when nobody is paged',
  'see watchbill-ingore a/b',
  'watchdog-ignore a/b',
  'webhook-disable a/b',
])('no misspelling: %s', comment => expect(misspelling(comment)).toBeUndefined());

test('a megabyte of anything is read at once', () => {
  for (const piece of ['watchbill-', 'w', '# ', '#', '<!-- ', ' ', '-', 'watchbill-ingore ']) {
    const text = piece.repeat(1_000_000 / piece.length);
    expect([misspelling(text), misspeltSign.test(text)]).toHaveLength(2);
  }
}, 2_000);

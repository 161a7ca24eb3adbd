import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Identity, identityOf, match } from './identity.ts';

const what = (message: string) =>
  identityOf(
    { rule: 'a/b', level: 'error', message, at: { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 2 } },
    { of: () => '#x', has: () => true },
  ).what;

test.each([
  ['Unexpected 12 lines', 'Unexpected # lines'],
  ['overdue since 2026-10-03 by 44 days', 'overdue since # by # days'],
  ['at 2026-10-03T14:02Z', 'at #'],
  ['takes 30m, or 1,000 or 0.5', 'takes #m, or # or #'],
  ['severity `SEV-1` of p99 and v2beta', 'severity `SEV-1` of p99 and v2beta'],
])('numbers that change from day to day are left out: %s', (message, expected) => expect(what(message)).toBe(expected));

const named = (file: string, message: string) =>
  identityOf(
    { rule: 'a/b', level: 'error', message, at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } },
    { of: () => '', has: () => true },
  ).what;

test.each([
  ['runbooks/shop/DiskFull.md', 'Unexpected `shop/DiskFull`, expected `DiskFull`', 'Unexpected `…`, expected `…`'],
  ['alerts/shop/Stuck.event.yaml', 'Unexpected `Stuck`, expected `Stuckness`', 'Unexpected `…`, expected `Stuckness`'],
  ['catalog/services/shop.yaml', 'Missing runbook in `runbooks/shop/`', 'Missing runbook in `runbooks/…/`'],
  ['runbooks/a.md', 'Missing a title of `a`, not of `a-b`', 'Missing a title of `…`, not of `a-b`'],
  ['CODEOWNERS', 'Unexpected `CODEOWNERS`', 'Unexpected `CODEOWNERS`'],
])('the own name of %s is left out: %s', (file, message, expected) => expect(named(file, message)).toBe(expected));

test('a megabyte of digits takes no time to speak of', () => {
  for (const piece of ['1', '1.', '1-', '2026-10-03T', '1a']) what(piece.repeat(1_000_000 / piece.length));
}, 5_000);

const identity = (where: string, more: Partial<Identity> = {}): Identity => ({
  ...{ rule: 'a/b', file: 'a.md', where, what: 'Unexpected fault' },
  ...more,
});
const counts = (known: Identity[], found: Identity[], there: string[]) => {
  const { pairs, gone, added } = match(known, found, (_, where) => there.includes(where));
  return [pairs.length, gone.length, added.length];
};

test.each<[string, Identity[], Identity[], string[], number[]]>([
  ['the same', [identity('#a')], [identity('#a')], ['#a'], [1, 0, 0]],
  ['one more of the same', [identity('#a')], [identity('#a'), identity('#a')], ['#a'], [1, 0, 1]],
  ['one less', [identity('#a'), identity('#a')], [identity('#a')], ['#a'], [1, 1, 0]],
  ['another section, while the old one is there', [identity('#a')], [identity('#b')], ['#a', '#b'], [0, 1, 1]],
  ['a section that was renamed', [identity('#a')], [identity('#b')], ['#b'], [1, 0, 0]],
  ['another rule in it', [identity('#a')], [identity('#b', { rule: 'a/c' })], ['#b'], [0, 1, 1]],
  [
    'a section that was there before',
    [identity('#a'), identity('#b')],
    [identity('#b'), identity('#b')],
    ['#b'],
    [1, 1, 1],
  ],
])('%s', (_, known, found, there, expected) => expect(counts(known, found, there)).toEqual(expected));

const any = fc.array(
  fc.record({
    rule: fc.constantFrom('a/b', 'a/c'),
    file: fc.constantFrom('a.md', 'b.md'),
    where: fc.constantFrom('#a', '#b', ''),
    what: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 10 },
);

test('each is in one pair, gone or added; what is held against itself is all pairs', () => {
  fc.assert(
    fc.property(any, any, (known, found) => {
      const { pairs, gone, added } = match(known, found, (_, where) => where !== '#a');
      expect(new Set([...pairs.map(([a]) => a), ...gone])).toEqual(new Set(known));
      expect(new Set([...pairs.map(([, b]) => b), ...added])).toEqual(new Set(found));
      expect([pairs.length + gone.length, pairs.length + added.length]).toEqual([known.length, found.length]);
      expect(match(known, known, () => true).pairs).toHaveLength(known.length);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSuppression } from './suppression.ts';

const read = (text: string) => {
  const { rules, until, reason, wholeFile } = parseSuppression(text) ?? { rules: ['no suppression'] };
  return [rules.join(' '), until, reason, wholeFile];
};

test.each([
  ['watchbill-ignore a/b until 2027-01-31: vendor, OPS-1', ['a/b', '2027-01-31', 'vendor, OPS-1', false]],
  ['  watchbill-ignore a/b, c/d e/f until 2027-01-31: why  ', ['a/b c/d e/f', '2027-01-31', 'why', false]],
  ['watchbill-ignore-file a/b until 2027-01-31: why', ['a/b', '2027-01-31', 'why', true]],
  ['watchbill-ignore\n  a/b\n  until 2027-01-31:\n  why\n  so', ['a/b', '2027-01-31', 'why so', false]],
  [
    'watchbill-ignore a/b until 2027-01-31: see https://x.example: there',
    ['a/b', '2027-01-31', 'see https://x.example: there', false],
  ],
  ['watchbill-ignore schema until 2027-01-31: why', ['schema', '2027-01-31', 'why', false]],
  ['watchbill-ignore a/b until 2027-01-31 the vendor moves', ['a/b', '2027-01-31', 'the vendor moves', false]],
  ['watchbill-ignore a/b the vendor moves', ['a/b', '', 'the vendor moves', false]],
  ['watchbill-ignore a/b: why', ['a/b', '', 'why', false]],
  ['watchbill-ignore a/b until: why', ['a/b', '', 'why', false]],
  ['watchbill-ignore', ['', '', '', false]],
  ['watchbill-ignore: why', ['', '', 'why', false]],
  ['watchbill-ignored a/b', ['no suppression', undefined, undefined, undefined]],
  ['TODO watchbill-ignore a/b', ['no suppression', undefined, undefined, undefined]],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const words = fc.record({
  rules: fc.array(
    fc.tuple(word, word).map(([area, name]) => `${area}/${name}`),
    { minLength: 1, maxLength: 4 },
  ),
  until: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  reason: fc
    .array(fc.constantFrom('vendor', 'OPS-1:', 'until', 'a/b', '—'), { minLength: 1 })
    .map(parts => parts.join(' ')),
  wholeFile: fc.boolean(),
});

test('what is written so is read so, on one line or on several', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '\n', '  '), ({ rules, until, reason, wholeFile }, space) => {
      const text = `watchbill-ignore${wholeFile ? '-file' : ''} ${rules.join(', ')} until ${until}: ${reason}`;
      expect(parseSuppression(text.replaceAll(' ', space))).toEqual({ rules, until, reason, wholeFile });
    }),
  );
});

test('a megabyte of anything is read at once', () => {
  for (const piece of ['a/b ', ': ', 'until ', ' ', '\n', ',', 'x'])
    expect(parseSuppression(`watchbill-ignore ${piece.repeat(1_000_000 / piece.length)}`)).toBeDefined();
}, 2_000);

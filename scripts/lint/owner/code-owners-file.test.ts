import { expect, test } from 'vitest';
import { codeOwnersIn } from './code-owners-file.ts';

const ownersOf = (text: string, path: string) => codeOwnersIn(new Map([['CODEOWNERS', text]]))?.lineFor(path)?.owners;

test.each([
  ['the last line that fits', '* @a\n/x/ @b\n*.md @c', 'x/y.md', ['@c']],
  ['a plain line after a pattern', '* @a\n*.md @c\n/x/ @b', 'x/y.md', ['@b']],
  ['a plain line without a slash at its end', '/x @a\n/x/y @b\n', 'x/y/z.md', ['@b']],
  ['several owners and a comment', '* @a b@c.example # @d', 'x', ['@a', 'b@c.example']],
  ['no owners', '* @a\n/x/', 'x/y', []],
  ['a space in a name', '/a\\ b/ @a', 'a b/c', ['@a']],
  ['comments, exclusions and sections', '# * @a\n!x @a\n[x] @a', 'x', undefined],
  ['nothing that fits', '/x/ @a', 'y', undefined],
  ['lines that end as in Windows', '* @a\r\n/x/ @b\r\n', 'x/y', ['@b']],
])('%s', (_, text, path, owners) => expect(ownersOf(text, path)).toEqual(owners));

test('GitHub looks below .github first', () => {
  const texts = new Map([
    ['CODEOWNERS', '* @a'],
    ['.github/CODEOWNERS', '* @b'],
  ]);
  expect(codeOwnersIn(texts)?.file).toBe('.github/CODEOWNERS');
  expect(codeOwnersIn(new Map())).toBeUndefined();
});

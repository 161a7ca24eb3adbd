import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baselineText, growth, parseBaseline } from './baseline.ts';
import type { Identity } from './identity.ts';

const down = { rule: 'link/file-exists', file: 'runbooks/shop/Down.md', where: '#meaning', what: 'Missing `x`' };
const up = { ...down, file: 'runbooks/shop/Up.md' };

test('one finding a line, in an order of its own', () => {
  expect(baselineText([up, down])).toBe(`{"version": 1, "findings": [
{"file":"runbooks/shop/Down.md","rule":"link/file-exists","where":"#meaning","what":"Missing \`x\`"},
{"file":"runbooks/shop/Up.md","rule":"link/file-exists","where":"#meaning","what":"Missing \`x\`"}
]}
`);
  expect(parseBaseline(baselineText([up, down]))).toEqual({
    entries: [
      { ...down, line: 2 },
      { ...up, line: 3 },
    ],
  });
  expect(parseBaseline(baselineText([]))).toEqual({ entries: [] });
});

const inOrder = (all: readonly Identity[]) =>
  all.map(({ rule, file, where, what }) => JSON.stringify([rule, file, where, what])).toSorted();

test('whatever is written is read again', () => {
  const identity = fc.record({ rule: fc.string(), file: fc.string(), where: fc.string(), what: fc.string() });
  fc.assert(
    fc.property(fc.array(identity), all => {
      const read = parseBaseline(baselineText(all));
      expect(inOrder('entries' in read ? read.entries : [])).toEqual(inOrder(all));
    }),
  );
});

test.each([
  ['', 'Unexpected text, expected what `--baseline write` writes'],
  ['[]', 'Unexpected content, expected what `--baseline write` writes'],
  ['{"version": 2, "findings": []}', 'Unexpected content, expected what `--baseline write` writes'],
  [
    '{"version": 1, "findings": [{"rule": 1}]}',
    'Unexpected entry `{"rule":1}`, expected what `--baseline write` writes',
  ],
])('%s is no baseline', (text, wrong) => expect(parseBaseline(text)).toEqual({ wrong }));

test('growth is counted by owner', () => {
  const owner = (file: string) => (file.includes('Up') ? 'payments' : 'shop');
  expect(growth([down, down], [down, up, up], owner)).toEqual(new Map([['payments', 2]]));
  expect(growth([down, up], [up], owner)).toEqual(new Map());
});

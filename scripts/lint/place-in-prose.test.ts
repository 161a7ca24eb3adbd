import { expect, test } from 'vitest';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { placesInProse } from './place-in-prose.ts';

/** Where `TODO` is said to stand in the first paragraph of a text. */
function place(text: string, texts?: ReadonlyMap<string, string>): string {
  const [paragraph] = parseMarkdown('a.md', text).facts?.paragraphs ?? [];
  if (!paragraph) throw new Error('a paragraph is expected');
  const { line, column, endLine, endColumn } = placesInProse('a.md', texts ? { texts } : {})(paragraph)(
    'TODO',
    paragraph.text.lastIndexOf('TODO'),
  );
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each([
  ['a line', 'Look: TODO', '1:7-1:11'],
  ['the third line', 'One\ntwo\nthree TODO\nfour', '3:7-3:11'],
  ['lines of Windows', 'One\r\ntwo TODO', '2:5-2:9'],
  ['a list', '- One\n  two TODO', '2:7-2:11'],
  ['a quotation', '> One\n> two TODO', '2:7-2:11'],
  ['a second time', 'The TODOS are TODO', '1:15-1:19'],
  ['behind markup', '**One** [two](TODO.md) *TODO*', '1:25-1:29'],
  ['behind what is written otherwise: the whole', 'One &lt; TODO', '1:1-1:14'],
])('%s', (_, text, expected) => {
  expect(place(text, new Map([['a.md', text]]))).toBe(expected);
});

test('a text that is not known: the whole', () => {
  expect(place('One\ntwo TODO')).toBe('1:1-2:9');
});

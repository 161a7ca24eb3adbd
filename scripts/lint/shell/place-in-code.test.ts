import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { pieceAt, placesInCode } from './place-in-code.ts';

/** Where the second line of the only block of a text is, with and without that text. */
function second(text: string) {
  const [code] = parseMarkdown('a.md', text).facts?.code ?? [];
  if (!code) throw new Error('a block is expected');
  const offset = code.text.indexOf('\n') + 1;
  const piece = pieceAt(code, code.text, offset, offset + 2);
  return [new Map([['a.md', text]]), undefined].map(texts => {
    const { at, isExact } = placesInCode('a.md', texts ? { texts } : {})(code, piece);
    return `${at.line}:${at.column}-${at.endLine}:${at.endColumn}${isExact ? '' : '?'}`;
  });
}

test.each([
  ['a fence', '```sh\ndf\nls\n```', ['3:1-3:3', '3:1-3:3?']],
  ['a list', '1. Look\n\n   ```sh\n   df\n   ls\n   ```', ['5:4-5:6', '5:4-5:6?']],
  ['a quotation', '> ```sh\n> df\n> ls\n> ```', ['3:3-3:5', '3:3-3:5?']],
  ['lines of Windows', '```sh\r\ndf\r\nls\r\n```', ['3:1-3:3', '3:1-3:3?']],
  ['no fence', 'Look:\n\n    df\n    ls', ['4:5-4:7', '3:1-4:7?']],
])('a line of %s', (_, text, places) => {
  expect(second(text)).toEqual(places);
});

import type { LinkFact } from '../../../model/source/markdown-facts.ts';
import type { Span } from '../../../model/source/span.ts';

/** Where exactly the address of a link stands; undefined where that is not certain, as in an address with escapes. */
export function placeOfUrl(file: string, { at, url }: LinkFact, text: string | undefined): Span | undefined {
  if (text === undefined || url === '' || at.line !== at.endLine) return undefined;
  const line = text.split('\n', at.line)[at.line - 1] ?? '';
  const written = line.slice(at.column - 1, at.endColumn - 1);
  const start = written.lastIndexOf(url);
  if (start < 0 || written.indexOf(url) !== start) return undefined;
  const column = at.column + start;
  return { file, line: at.line, column, endLine: at.line, endColumn: column + url.length };
}

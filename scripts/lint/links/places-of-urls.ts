import type { LinkFact } from '../../../model/source/markdown-facts.ts';
import type { Span } from '../../../model/source/span.ts';
import type { Context } from '../rule.ts';

/** Where exactly the address of a link stands; undefined where that is not certain, as in an address with escapes. */
export type PlaceOfUrl = (file: string, link: LinkFact) => Span | undefined;

/** Each file is split into lines once, however many of its links are asked for. */
export function placesOfUrls({ texts }: Pick<Context, 'texts'>): PlaceOfUrl {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? texts?.get(file)?.split('\n') ?? [];
    known.set(file, lines);
    return lines;
  };
  return (file, { at, url }) => {
    const line = linesOf(file)[at.line - 1];
    if (line === undefined || url === '' || at.line !== at.endLine) return undefined;
    const written = line.slice(at.column - 1, at.endColumn - 1);
    const start = written.lastIndexOf(url);
    if (start < 0 || written.indexOf(url) !== start) return undefined;
    const column = at.column + start;
    return { file, line: at.line, column, endLine: at.line, endColumn: column + url.length };
  };
}

import type { SecretFound } from './secret-found.ts';
import { secretsIn } from './secrets-in.ts';

/** A text as it may be shown: the same in length, with `*` in the place of every secret. */
export function mask(text: string): string {
  const secrets = secretsIn(text);
  if (secrets.length === 0) return text;
  const lines = text.split('\n');
  for (const { at } of secrets)
    for (let number = at.line; number <= at.endLine; number += 1) {
      const line = lines[number - 1] ?? '';
      const start = number === at.line ? at.column - 1 : 0;
      const end = number === at.endLine ? at.endColumn - 1 : line.length;
      lines[number - 1] = line.slice(0, start) + '*'.repeat(end - start) + line.slice(end);
    }
  return lines.join('\n');
}

/** What was made of texts, such as a patch, with `*` in the place of their secrets, each line of them wherever it stands. */
export const maskIn = (made: string, texts: readonly string[]): string =>
  maskPieces(made, Array.from(new Set(texts.flatMap(text => piecesOf(text, secretsIn(text))))));

/** A text with `*` in the place of pieces; the longest first: one may stand in another. */
export const maskPieces = (text: string, pieces: readonly string[]): string =>
  pieces
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, piece) => shown.replaceAll(piece, '*'.repeat(piece.length)), text);

/** The secrets of a text, line by line; an end of a few characters gives nothing away. */
export function piecesOf(text: string, secrets: readonly SecretFound[]): string[] {
  if (secrets.length === 0) return [];
  const lines = text.split('\n');
  return secrets.flatMap(({ at }) =>
    lines
      .slice(at.line - 1, at.endLine)
      .map((line, index, { length }) =>
        line.slice(index === 0 ? at.column - 1 : 0, index === length - 1 ? at.endColumn - 1 : line.length),
      )
      .filter(piece => piece.length > 3),
  );
}

/** The same for files by path, each worked on once. */
export function masked(source: (path: string) => string | undefined): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return path => {
    if (!texts.has(path)) {
      const text = source(path);
      texts.set(path, text === undefined ? undefined : mask(text));
    }
    return texts.get(path);
  };
}

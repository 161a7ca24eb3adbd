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

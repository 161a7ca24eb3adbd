import { displayWidth } from './cells.ts';

// Code stays in one piece, to be copied from.
const wordPattern = /[^\s`]*`[^`]+`\S*|\S+/g;

/**
 * Words in lines of at most `width` columns, each behind `indent`; a longer word keeps a line of its own. A list is
 * broken between its parts only.
 */
export function wrap(text: string | readonly string[], indent: string, width = 80): string[] {
  const words = typeof text === 'string' ? Array.from(text.matchAll(wordPattern), ([word]) => word) : text;
  const lines: string[][] = [];
  let used = 0;
  for (const word of words) {
    const columns = widthOf(word);
    const last = lines.at(-1);
    if (last && used + 1 + columns <= width) {
      last.push(word);
      used += 1 + columns;
    } else {
      lines.push([word]);
      used = indent.length + columns;
    }
  }
  return lines.map(line => indent + line.join(' '));
}

/** Most words are plain, and need no measuring. */
const widthOf = (word: string): number => (/^[\x20-\x7E]*$/.test(word) ? word.length : displayWidth(word));

import { displayWidth } from './cells.ts';

// Code stays in one piece, to be copied from.
const wordPattern = /[^\s`]*`[^`]+`\S*|\S+/g;

/** Words in lines of at most `width` columns, each behind `indent`; a longer word keeps a line of its own. */
export function wrap(text: string, indent: string, width = 80): string[] {
  const lines: string[][] = [];
  let used = 0;
  for (const [word] of text.matchAll(wordPattern)) {
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
  return lines.map(words => indent + words.join(' '));
}

/** Most words are plain, and need no measuring. */
const widthOf = (word: string): number => (/^[\x20-\x7E]*$/.test(word) ? word.length : displayWidth(word));

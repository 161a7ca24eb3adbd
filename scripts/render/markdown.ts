import { printable } from './printable.ts';

/** What a backslash does not help against: HTML, and what GitHub links, mentions or sets as mathematics. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '@&#8203;',
  '#': '#&#8203;',
  ':': ':&#8203;',
  $: '<span>$</span>',
};

const active = /[\\`*_[\]|~&<>@$]|#(?=\d)|:(?=\/\/)|www(?=\.)/gi;

/** Text that shows as it was written, also in a table: no markup, no HTML, no links, nobody mentioned. */
export const markdownText = (text: string): string =>
  printable(text).replace(active, found => escapes[found] ?? (found.length > 1 ? `${found}&#8203;` : `\\${found}`));

/** Code that shows as it was written, also in a table. */
export function markdownCode(text: string): string {
  const code = printable(text);
  const plain = /^[^`|\\]+$/.test(code) && code === code.trim();
  return plain ? `\`${code}\`` : `<code>${markdownText(text)}</code>`;
}

/** A message in our grammar: what stands between two backticks is code, the rest is text. */
export function markdownMessage(message: string): string {
  const parts = message.split('`');
  const last = parts.length - 1;
  const show = (part: string, index: number) => {
    if (index % 2 === 1 && index < last) return part ? markdownCode(part) : '\\`\\`';
    if (index % 2 === 1) return `\\\`${markdownText(part)}`;
    // Two spans of code in a row would read as one.
    return part || index === 0 || index === last ? markdownText(part) : '&#8203;';
  };
  return parts.map(show).join('');
}

/** One row of a table; the cells are Markdown already. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

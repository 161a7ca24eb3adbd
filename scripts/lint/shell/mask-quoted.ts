/** What stands in straight quotes, closed on its line or not. */
const quoted = /\\.|'[^']*'?|"(?:[^"\\]|\\.)*"?/g;
const curly = /[\u201c\u201d\u2018\u2019]/g;
const apostrophe = /(?<=\p{L})\u2019(?=\p{L})/gu;

/**
 * A line with `_` for the curly quotes that straight ones make part of a text: `"it’s down"`. Behind a brace they stand
 * for the quotes of JSON or of a query: `'{“a”: 1}'`.
 */
export const maskQuoted = (line: string): string =>
  line.replace(quoted, part => {
    if (part.startsWith('\\')) return part;
    if (!part.includes('{')) return part.replace(curly, '_');
    const inner = part.slice(1).replaceAll('\\"', ' "');
    return `${part.slice(0, 1)}${maskQuoted(inner).replace(apostrophe, '_')}`;
  });

import type { Span } from '../../../model/source/span.ts';

/** `file:line:column`, which terminals and editors turn into links. */
export const place = ({ file, line, column }: Span): string => `${path(file)}:${line}:${column}`;

/** The runner of GitHub Actions takes a line that starts with `::` for a command. */
const path = (file: string) => (/^\s*:/.test(file) ? `./${file}` : file);

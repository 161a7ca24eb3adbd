import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { isPlaceholder, isPlaceholderCode } from './placeholder-text.ts';

/** What tells a reader something, in the order of the text: no headings, no comments, no `TODO`, and no other text that is blank. */
export function contentOf(
  { paragraphs, code, links, tables, html }: MarkdownFacts,
  isBlank: (text: string) => boolean = isPlaceholder,
): Place[] {
  const places = [
    ...paragraphs.filter(({ text }) => text.trim() !== '' && !isBlank(text)),
    ...code.filter(({ text }) => !isPlaceholderCode(text)),
    ...links.filter(({ kind }) => kind === 'image'),
    ...tables,
    ...html.filter(({ text }) => !text.startsWith('<!--') && /[a-z]/i.test(text)),
  ].map(({ at }) => at);
  return places.toSorted(byPosition);
}

/** Which of two places comes first. */
export const byPosition = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

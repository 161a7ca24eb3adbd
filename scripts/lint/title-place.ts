import type { MarkdownFacts } from '../../model/source/markdown-facts.ts';
import { type Span, startOf } from '../../model/source/span.ts';

/** Where to tell of a text as a whole: at its first heading, or at its beginning. */
export const titlePlace = (file: string, { headings: [title] }: Pick<MarkdownFacts, 'headings'>): Span =>
  title ? { file, ...title.at } : startOf(file);

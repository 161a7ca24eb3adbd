import type { Place } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';
import { contentOf } from '../runbook/content.ts';
import { emptyHeadings } from '../runbook/empty-sections.ts';
import { isPlaceholder } from '../runbook/placeholder-text.ts';
import { type PostmortemSection, partsNamed, postmortemSectionNames } from './sections.ts';

/** A section of which there is nothing but the heading. */
export type UnwrittenSection = { readonly name: PostmortemSection; readonly title: string; readonly at: Place };

/** The sections that a postmortem tells of nowhere, though it has headings for them. */
export const unwrittenSections = fromFacts('unwritten-sections', (facts): readonly UnwrittenSection[] => {
  const empty = new Set(emptyHeadings(facts, contentOf(facts, isUnwritten)).map(({ at }) => at.line));
  if (empty.size === 0) return [];
  return postmortemSectionNames.flatMap(name => {
    const parts = partsNamed(facts, name);
    const isEmpty = parts.every(({ at }) => empty.has(at.line));
    return isEmpty ? parts.slice(0, 1).map(({ text: title, at }) => ({ name, title, at })) : [];
  });
});

/** Looking back, `None` and `Unknown` are answers. */
const isUnwritten = (text: string): boolean => isPlaceholder(text) && !answer.test(text.slice(0, 60));
const answer = /^\W{0,4}(?:none|nothing|n\/?a|not applicable|unknown)\W{0,4}$/i;

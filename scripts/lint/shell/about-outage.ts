import { linesOf } from '../../../model/source/lines-of.ts';
import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { sectionsOf } from '../../../model/source/sections.ts';

/** A section of its own. Deeper down it may be on what a command does. */
const outage = /^(?:\w{1,30} )?(?:impact|meaning)$/i;
const deepest = 2;

/** Says whether prose stands in a section on the outage: what is lost there, no command has to answer for. */
export function aboutOutage(facts: MarkdownFacts): (prose: { readonly at: Place }) => boolean {
  const sections = sectionsOf(facts).filter(({ heading }) => heading.depth <= deepest && outage.test(heading.text));
  const lines = new Set(
    sections.flatMap(({ heading, ownEnd }) => linesOf({ line: heading.at.line + 1, endLine: ownEnd })),
  );
  return ({ at }) => lines.has(at.line);
}

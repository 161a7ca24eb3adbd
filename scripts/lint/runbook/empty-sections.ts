import type { Runbook } from '../../../model/runbook.ts';
import type { HeadingFact, MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';
import { byPosition, contentOf } from './content.ts';

/** The outermost headings that stand over nothing. A step of a YAML runbook may say all in its name. */
export const emptySections = ({ facts, form }: Pick<Runbook, 'facts' | 'form'>): readonly HeadingFact[] =>
  form === 'markdown' ? emptyInMarkdown(facts) : emptyIn(facts, ({ depth }) => depth === 2);

const emptyInMarkdown = fromFacts('empty-sections', facts =>
  emptyIn(facts, ({ depth }, index) => index > 0 || depth > 1),
);

function emptyIn(facts: MarkdownFacts, isJudged: (heading: HeadingFact, index: number) => boolean): HeadingFact[] {
  const content = contentOf(facts);
  const empty: HeadingFact[] = [];
  let next = 0;
  let inside = Number.POSITIVE_INFINITY;
  for (const [index, heading] of facts.headings.entries()) {
    if (heading.depth > inside) continue;
    inside = Number.POSITIVE_INFINITY;
    while (isBefore(content[next], heading.at)) next++;
    if (!isJudged(heading, index) || !endsBefore(facts.headings, index, content[next])) continue;
    empty.push(heading);
    inside = heading.depth;
  }
  return empty;
}

const isBefore = (place: Place | undefined, other: Place): boolean =>
  place !== undefined && byPosition(place, other) < 0;

/** Whether a section, with those below it, ends before a place. */
function endsBefore(headings: readonly HeadingFact[], index: number, place: Place | undefined): boolean {
  if (!place) return true;
  const depth = headings[index]?.depth ?? 0;
  let at = index + 1;
  for (let later = headings[at]; later && byPosition(later.at, place) < 0; later = headings[++at])
    if (later.depth <= depth) return true;
  return false;
}

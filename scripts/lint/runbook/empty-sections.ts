import type { Runbook } from '../../../model/runbook.ts';
import type { HeadingFact, MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';
import { byPosition, contentOf } from './content.ts';

/** The outermost headings that stand over nothing. A step of a YAML runbook may say all in its name. */
export const emptySections = ({ facts, form }: Pick<Runbook, 'facts' | 'form'>): readonly HeadingFact[] =>
  form === 'markdown' ? emptyInMarkdown(facts) : emptyIn(facts, contentOf(facts), ({ depth }) => depth === 2);

const emptyInMarkdown = fromFacts('empty-sections', facts => outermost(facts, emptyHeadings(facts, contentOf(facts))));

/** All headings with none of the content below them, those of sections within others too; the title is not judged. */
export const emptyHeadings = (facts: MarkdownFacts, content: readonly Place[]): HeadingFact[] =>
  emptyIn(facts, content, ({ depth }, index) => index > 0 || depth > 1);

function emptyIn(
  { headings }: MarkdownFacts,
  content: readonly Place[],
  isJudged: (heading: HeadingFact, index: number) => boolean,
): HeadingFact[] {
  let next = 0;
  return headings.filter((heading, index) => {
    while (isBefore(content[next], heading.at)) next++;
    return isJudged(heading, index) && endsBefore(headings, index, content[next]);
  });
}

function outermost({ headings }: MarkdownFacts, empty: readonly HeadingFact[]): HeadingFact[] {
  const isEmpty = new Set(empty);
  let inside = Number.POSITIVE_INFINITY;
  return headings.filter(heading => {
    if (heading.depth > inside) return false;
    inside = isEmpty.has(heading) ? heading.depth : Number.POSITIVE_INFINITY;
    return isEmpty.has(heading);
  });
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

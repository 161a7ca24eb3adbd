import type { Runbook } from '../../../model/runbook.ts';
import type { HeadingFact, Place } from '../../../model/source/markdown-facts.ts';
import { byPosition, contentOf } from './content.ts';

/** The outermost headings that stand over nothing. A step of a YAML runbook may say all in its name. */
export function emptySections({ facts, form }: Pick<Runbook, 'facts' | 'form'>): HeadingFact[] {
  const content = contentOf(facts);
  const empty: HeadingFact[] = [];
  let next = 0;
  let inside = Number.POSITIVE_INFINITY;
  for (const [index, heading] of facts.headings.entries()) {
    if (heading.depth > inside) continue;
    inside = Number.POSITIVE_INFINITY;
    while (isBefore(content[next], heading.at)) next++;
    const isJudged = form === 'markdown' ? index > 0 || heading.depth > 1 : heading.depth === 2;
    if (!isJudged || !endsBefore(facts.headings, index, content[next])) continue;
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

import type { CodeFact, MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { countUpTo } from '../runbook/count-up-to.ts';

/** What keeps somebody tired from doing harm. */
export type Guard = 'warning' | 'wayBack';

/** The guards that nobody wrote, and the number of the section that lacks them. */
export type Guarded = { readonly missing: readonly Guard[]; readonly section: number };

const warns =
  /\b(?:warning|caution|danger(?:ous)?|careful(?:ly)?|note|important|attention|never|must not|do not|don['’]t|only (?:if|when|after|once)|irreversib\w{1,6}|permanent(?:ly)?|data loss|los(?:e|es|t|ing)|destr(?:oy|uct)\w{0,6}|safe(?:ly)?|gone|deletes?d?|deleting|remov(?:e|es|ed|ing)|outage|downtime|disrupt\w{0,6}|interrupt\w{0,6}|restarts?|costs?|make sure|ensure|confirm|verify|before you|first)\b/i;

const returns =
  /\b(?:way back|undo(?:ne)?|revert(?:ed)?|roll(?:ed|ing)? ?back|restor\w{1,6}|recover\w{0,4}|re-?creat\w{1,5}|comes? back|again|back ?ups?|backed up|snapshots?|irreversib\w{1,6}|cannot be undone|can['’]t be undone|no way back|nothing (?:else )?is lost|for good|permanent(?:ly)?|automatically|reconcil\w{1,6}|re-?deploy\w{0,5}|re-?install\w{0,5}|scale (?:it )?(?:back )?up|original)\b/i;

/** Prose from this many lines before a command to as many after it is beside it, and all below its heading. */
const near = 12;

/** Says of a block which guards nobody wrote beside it, in its section or around it. */
export function guardsAround(facts: MarkdownFacts): (code: CodeFact) => Guarded {
  const texts = proseOf(facts);
  const warned = countUpTo(texts.filter(({ text }) => warns.test(text)));
  const undone = countUpTo(texts.filter(({ text }) => returns.test(text)));
  const headings = countUpTo(facts.headings);
  const starts = facts.headings.map(({ at }) => at.line);
  return ({ at }) => {
    const index = headings(at.line);
    const from = Math.min(starts[index - 1] ?? 1, at.line - near);
    const to = Math.max((starts[index] ?? Number.POSITIVE_INFINITY) - 1, at.endLine + 1);
    const has = (upTo: (line: number) => number) => upTo(to) > upTo(from - 1);
    const missing = [...(has(warned) ? [] : ['warning' as const]), ...(has(undone) ? [] : ['wayBack' as const])];
    return { missing, section: index };
  };
}

/** Headings, sentences and tables tell; so do remarks among the commands. */
function proseOf({ headings, paragraphs, tables, code, html }: MarkdownFacts): { text: string; at: Place }[] {
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join(' '), at })));
  const remarks = code.map(({ text, at }) => ({ text: text.match(/#[^\n]*/g)?.join('\n') ?? '', at }));
  return [...headings, ...paragraphs, ...rows, ...remarks, ...html];
}

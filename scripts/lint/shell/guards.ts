import type { CodeFact, MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';

/** What keeps somebody tired from doing harm. */
export type Guard = 'warning' | 'wayBack';

const warns =
  /\b(?:warning|caution|danger(?:ous)?|careful(?:ly)?|note|important|attention|never|must not|do not|don['’]t|only (?:if|when|after|once)|irreversib\w{1,6}|permanent(?:ly)?|data loss|los(?:e|es|t|ing)|destr(?:oy|uct)\w{0,6}|safe(?:ly)?|gone|deletes?d?|deleting|remov(?:e|es|ed|ing)|outage|downtime|disrupt\w{0,6}|interrupt\w{0,6}|restarts?|costs?|make sure|ensure|confirm|verify|before you|first)\b/i;

const returns =
  /\b(?:way back|undo(?:ne)?|revert(?:ed)?|roll(?:ed|ing)? ?back|restor\w{1,6}|recover\w{0,4}|re-?creat\w{1,5}|creat(?:es?|ing) a new|comes? back|again|back ?ups?|backed up|snapshots?|irreversib\w{1,6}|cannot be undone|can['’]t be undone|no way back|nothing (?:else )?is lost|for good|permanent(?:ly)?|automatically|reconcil\w{1,6}|re-?deploy\w{0,5}|re-?install\w{0,5}|scale (?:it )?(?:back )?up|original)\b/i;

/** What stands in a text in order: prose that may guard, headings, and blocks of code. */
type Piece = { readonly kind: 'prose' | 'heading' | 'code'; readonly text: string; readonly at: Place };

/** Says of a block which guards nobody wrote beside it: in remarks among its commands, or in the prose next to it. */
export function guardsAround(facts: MarkdownFacts): (code: CodeFact) => readonly Guard[] {
  const pieces = piecesOf(facts);
  const indexes = new Map(pieces.map(({ at }, index) => [`${at.line}:${at.column}`, index]));
  return ({ text, at }) => {
    const index = indexes.get(`${at.line}:${at.column}`) ?? -1;
    const beside = [...proseNextTo(pieces, index, -1), ...proseNextTo(pieces, index, 1), remarksIn(text)];
    const has = (pattern: RegExp): boolean => beside.some(text => pattern.test(text));
    return [...(has(warns) ? [] : ['warning' as const]), ...(has(returns) ? [] : ['wayBack' as const])];
  };
}

/** A warning, what it leads to and `Run this:` are three. */
const near = 3;

/** The prose from a block to the next one or to a heading, which is still told where it stands directly above. */
function* proseNextTo(pieces: readonly Piece[], from: number, step: 1 | -1): Generator<string> {
  for (let index = from + step; Math.abs(index - from) <= near; index += step) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'code') return;
    if (piece.kind === 'prose' || step < 0) yield piece.text;
    if (piece.kind === 'heading') return;
  }
}

const remarksIn = (text: string): string => text.match(/#[^\n]*/g)?.join('\n') ?? '';

function piecesOf({ headings, paragraphs, tables, code, html }: MarkdownFacts): Piece[] {
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join(' '), at })));
  return [
    ...headings.map(({ text, at }): Piece => ({ kind: 'heading', text, at })),
    ...code.map(({ text, at }): Piece => ({ kind: 'code', text, at })),
    ...[...paragraphs, ...rows, ...html].map(({ text, at }): Piece => ({ kind: 'prose', text, at })),
  ].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

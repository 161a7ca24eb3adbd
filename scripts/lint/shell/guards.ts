import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { type Piece, proseBeside } from './prose-beside.ts';

/** What keeps somebody tired from doing harm. */
export type Guard = 'warning' | 'wayBack';

/** What of it nobody wrote beside a block, and whether something there at least hints at it. */
export type Guarding = { readonly missing: readonly Guard[]; readonly isHinted: boolean };

/** That something is lost, gone, stopped or dangerous, or when not to do it. What to do, and what goes wrong now, is no warning. */
const warns = anyOf(
  '⚠|(?:^|\\[!)(?:warning|caution|danger|attention)|danger(?:ous(?:ly)?)?|careful(?:ly)?|beware|risky',
  "must not|unless|only (?:if|when|where|after|once)|(?:^|[,;] |please |but |and )(?:never|do(?: not|n['’]t))",
  "not (?:if|when|while|before)|can(?:not|['’]t) be undone|no(?:body|thing) can (?:undo|restore|bring)",
  'irreversibl[ey]|permanent(?:ly)?|for good|data loss|loss of|lose|loses|losing|(?:is|are|be|gets?) lost',
  '(?:is|are|be) (?:gone|destroyed|wiped|erased)|(?:will|would|may) be (?:deleted|removed|unavailable|unreachable|interrupted|down)',
  'destroys|wipes|erases|downtime|disrupts|disruptive|interrupts|(?:causes?|means) an? (?:short )?(?:outage|interruption)',
  '(?:stand|stay)s? (?:still|down)|(?:deletes|removes|drops|stops|kills|ends) (?:all|any|each|every(?:thing)?|what)',
  '(?:customers|users) (?:\\w{1,20} )?(?:wait|lose|notice)|(?:customers|users|requests|orders|payments) will',
);

/** How to undo it, what does so by itself, or that nobody can; `Restore service` is none. */
const returns = anyOf(
  'way back|(?:to|can|cannot|could) undo|undone|undoes|^to revert|be reverted|reverts|scale (?:it|them) back up',
  "irreversibl[ey]|permanent(?:ly)?|for good|nothing (?:else )?is lost|can(?:not|['’]t) be (?:restored|recovered|reversed)",
  'restor(?:e|es|ed|ing) (?:\\w{1,20} ){0,4}(?:from|backups?|snapshots?)|(?:^to|can) restore (?:it|them)',
  'comes? (?:up )?(?:back|again)|bring(?:s|ing)? (?:it|them) back|starts? a new|anew',
  'creat(?:e|es|ing) (?:it|them|a new|new ones?)(?: again)?|(?:made|created|built|started|written|filled) again',
  're-?(?:creat|generat)(?:es|ed|ing)|re-?create (?:it|them)|re-?buil(?:ds|t)|reconcil(?:es|ed)',
  're-?(?:deploy|install)(?:s|ed)',
);

/** Words of both sorts that promise nothing: whoever wrote them has at least thought of it. */
const hints = anyOf(
  'delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing|al)|drops?|clean(?:s|ed|ing)? ?up|drain|restarts|stops|costs?',
  'outage|note|important|make sure|ensure|before you|safely|if (?:it|this|that) is safe|no longer|not (?:in use|needed)',
  'back ?ups?|backed up|snapshots?|restores|restored|recovers|recovered|automatically|original|(?:to|be) roll(?:ed)? back',
);

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${words.join('|')})(?!\\w)`, 'i');
}

/** What a heading below a block says when its section is the way back. */
const wayBackTitle = /\b(?:way back|undo(?:ing)?|roll(?:ing)? ?back|revert(?:ing)?)\b/i;

/** Looks for the guards of a block: in remarks among its commands, and in the prose next to it. */
export function guardsAround(facts: MarkdownFacts): (code: CodeFact) => Guarding {
  const besideOf = proseBeside(facts);
  return code => {
    const pieces = besideOf(code);
    const prose = sentences([...textsOf(pieces, 'prose'), ...remarksIn(code.text)]);
    const said = (pattern: RegExp, texts: readonly string[]) => texts.some(text => pattern.test(text));
    const isWarned = said(warns, [...prose, ...textsOf(pieces, 'heading')]);
    const isUndone = said(returns, prose) || said(wayBackTitle, textsOf(pieces, 'heading below'));
    return {
      missing: [...(isWarned ? [] : ['warning' as const]), ...(isUndone ? [] : ['wayBack' as const])],
      isHinted: said(hints, prose),
    };
  };
}

const textsOf = (pieces: readonly Piece[], wanted: Piece['kind']): string[] =>
  pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);

/** Of a paragraph that goes on for pages, the rest is next to nothing. */
const longest = 4000;

const sentences = (texts: readonly string[]): string[] =>
  texts.flatMap(text =>
    text
      .slice(0, longest)
      .replace(/\s+/g, ' ')
      .split(/(?<=[.!?:])[ )*]+/),
  );

/** What is said to Watchbill is said to nobody else. */
const remarksIn = (text: string): string[] =>
  Array.from(text.matchAll(/#+([^\n]*)/g), ([, remark = '']) => remark.trim()).filter(
    remark => !remark.startsWith('watchbill'),
  );

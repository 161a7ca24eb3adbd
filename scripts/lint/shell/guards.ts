import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { aboutOutage } from './about-outage.ts';
import type { Piece } from './pieces.ts';
import { proseBeside } from './prose-beside.ts';

/** What keeps somebody tired from doing harm. */
export type Guard = 'warning' | 'wayBack';

/** What of it nobody wrote beside a block, and whether something there at least hints at it. */
export type Guarding = { readonly missing: readonly Guard[]; readonly isHinted: boolean };

/** That something is lost, gone, stopped or dangerous, or when not to do it. What to do, and what goes wrong now, is no warning. */
const warns = anyOf(
  '⚠|(?:^|\\[!)(?:warning|caution|danger|attention)|danger(?:ous(?:ly)?)?|careful(?:ly)?|beware|risky|destructive',
  '(?:with|take|extreme|great) (?:care|caution)|at your own risk|last resort|double-check|sign-?off|approval',
  "must not|unless|only (?:if|when|where|after|once)|(?:^|[,;] |please |but |and )(?:never|do(?: not|n['’]t))",
  'not (?:if|when|while|before)|data loss|loss of|lose|loses|losing|(?:is|are|be|gets?) lost',
  '(?:is|are|be) (?:gone|destroyed|wiped|erased)|(?:will|would|may) be (?:deleted|removed|unavailable|unreachable|interrupted|down)',
  'destroys|wipes|erases|downtime|disrupts|disruptive|interrupts|(?:causes?|means|expect) an? (?:short |brief )?(?:outage|interruption)',
  '(?:stand|stay)s? (?:still|down)|(?:deletes|removes|drops|stops|kills|ends) (?:all|any|each|every(?:thing)?|what)',
  '(?:deletes|removes|drops|discards|purges) (?:the |its |their |your )?(?:data|messages|events|rows|records|history)',
  '(?:connections|sessions|messages|requests) (?:are|will be|get) (?:cut|closed|dropped|discarded|refused)',
  '(?:customers|users) (?:\\w{1,20} )?(?:wait|lose|notice)|(?:customers|users|requests|orders|payments) will',
);

/** How to undo it, or that something does. `Restore service` is no such thing. */
const returns = anyOf(
  'way back|(?:to|can|cannot|could) undo|undone|undoes|^to revert|be reverted|reverts|scale (?:it|them) back up|undelete',
  '^(?:roll ?back|undo|revert|recovery): \\S{1,80}|(?:put|set|turn|switch)s? (?:it|them) (?:back|on again)',
  'restor(?:e|es|ed|ing) (?:\\w{1,20} ){0,4}(?:from|backups?|snapshots?)|(?:^to|can) restore (?:it|them)',
  'comes? (?:up )?(?:back|again)|bring(?:s|ing)? (?:it|them) back|starts? a new|anew|reconcil(?:es|ed)',
  'creat(?:e|es|ing) (?:it|them|a new|new ones?)(?: again)?|(?:made|created|built|started|written|filled) again',
  're-?(?:creat|generat)(?:ed|ing)|re-?built|re-?(?:deploy|install)ed',
  're-?(?:create|deploy|install|import|enable|add|apply) (?:it|them)|re-?appl(?:ies|ied)',
);

/** Not `If it cannot be restored, …` and `When it comes back, …`. */
const unlessIf = '(?<!\\b(?:if|whether|unless) [^.,]{0,60})';
const told = '(?<!\\b(?:if|when|whether|until|unless|once|that) [^.,]{0,60})';
const again = '(?:again|anew|afresh)';

/** That there is no way back, or that none is needed, since all comes back by itself: each says what it costs, too. */
const settles = anyOf(
  'no (?:way back|roll ?back|undo|going back|data loss)|there (?:is|are) no (?:backups?|recovery)|permanent(?:ly)?|for good',
  'no way (?:of|to) (?:undo|restor|recover|revert|get|bring|roll)\\w{0,5}|(?:gone|lost|deleted|removed) forever',
  "(?:ir|un|non-?)(?:reversibl[ey]|recoverabl[ey]|retrievabl[ey])|(?:not|\\w{1,9}n['’]t) (?:reversible|recoverable|revertible)",
  `${unlessIf}(?:can(?:not|['’]t)|could not|never) be (?:undone|restored|recovered|reversed|reverted|rolled back|brought back)`,
  "(?:you|we) can(?:not|['’]t) (?:undo|restore|recover|revert|roll back)|no(?:body|thing|[ -]one) can (?:undo|restore|bring)",
  'one-way (?:door|street|trip|operation)|nothing (?:else )?is lost|no \\w{1,20} (?:is|are|gets?|will be) lost',
  `${told}(?:comes? (?:up )?(?:back|again)|(?:will not|won['’]t|never|does not|do not) come back)|self-heals|heals itself`,
  `(?:make|create|start|spawn|schedule|provision|issue|request|generate|build|launche?)s (?:(?:it|them) ${again}|a new|new ones?|another|a fresh|a replacement)`,
  `${told}(?:is|are|be|gets?)(?: \\w{1,20}){0,2} (?:(?:made|created|built|started|written|filled|issued|scheduled|fetched) ${again}|re-?(?:creat|generat|deploy|install|issu|schedul|provision|populat|fill)ed|re-?built)`,
  're-?(?:creat|generat|install|issu|provision|populat)es|re-?(?:deploy|fill)s|re-?builds|(?:puts|brings) (?:it|them) back',
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
  const isAboutOutage = aboutOutage(facts);
  return code => {
    const pieces = besideOf(code).filter(piece => !isAboutOutage(piece));
    const prose = sentences([...textsOf(pieces, 'prose'), ...remarksIn(code.text)]);
    const said = (pattern: RegExp, texts: readonly string[]) => texts.some(text => pattern.test(text));
    const isSettled = said(settles, prose);
    const isWarned = isSettled || said(warns, [...prose, ...textsOf(pieces, 'heading')]);
    const isUndone = isSettled || said(returns, prose) || said(wayBackTitle, textsOf(pieces, 'heading below'));
    return {
      missing: [...(isWarned ? [] : ['warning' as const]), ...(isUndone ? [] : ['wayBack' as const])],
      isHinted: said(hints, prose),
    };
  };
}

const textsOf = (pieces: readonly Piece[], wanted: Piece['kind']): string[] =>
  pieces.filter(({ kind }) => kind === wanted).map(({ text }) => text);

/** `Rollback: run the job` is one sentence. */
const sentenceEnd = /(?<=[.!?]|(?<!\b(?:roll ?back|undo|revert|recovery)):)[ )*]+/i;

/** Of a paragraph that goes on for pages, the rest is next to nothing. */
const longest = 4000;

const sentences = (texts: readonly string[]): string[] =>
  texts.flatMap(text => text.slice(0, longest).replace(/\s+/g, ' ').split(sentenceEnd));

/** What is said to Watchbill is said to nobody else. */
const remarksIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<!\S)#+([^\n]*)/g), ([, remark = '']) => remark.trim()).filter(
    remark => !remark.startsWith('watchbill'),
  );

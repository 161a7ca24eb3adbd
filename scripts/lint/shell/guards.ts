import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { proseBeside } from './prose-beside.ts';

/** What keeps somebody tired from doing harm. */
export type Guard = 'warning' | 'wayBack';

const warns =
  /\b(?:warning|caution|danger(?:ous)?|careful(?:ly)?|note|important|attention|never|must not|do not|don['’]t|only (?:if|when|after|once)|irreversib\w{1,6}|permanent(?:ly)?|data loss|los(?:e|es|t|ing)|destr(?:oy|uct)\w{0,6}|safe(?:ly)?|gone|deletes?d?|deleting|remov(?:e|es|ed|ing)|outage|downtime|disrupt\w{0,6}|interrupt\w{0,6}|restarts?|costs?|make sure|ensure|confirm|verify|before you|first)\b/i;

const returns =
  /\b(?:way back|undo(?:ne)?|revert(?:ed)?|roll(?:ed|ing)? ?back|restor\w{1,6}|recover\w{0,4}|re-?creat\w{1,5}|creat(?:es?|ing) a new|comes? back|again|back ?ups?|backed up|snapshots?|irreversib\w{1,6}|cannot be undone|can['’]t be undone|no way back|nothing (?:else )?is lost|for good|permanent(?:ly)?|automatically|reconcil\w{1,6}|re-?deploy\w{0,5}|re-?install\w{0,5}|scale (?:it )?(?:back )?up|original)\b/i;

/** Says of a block which guards nobody wrote beside it: in remarks among its commands, or in the prose next to it. */
export function guardsAround(facts: MarkdownFacts): (code: CodeFact) => readonly Guard[] {
  const besideOf = proseBeside(facts);
  return code => {
    const beside = [...besideOf(code).map(({ text }) => text), remarksIn(code.text)];
    const has = (pattern: RegExp): boolean => beside.some(text => pattern.test(text));
    return [...(has(warns) ? [] : ['warning' as const]), ...(has(returns) ? [] : ['wayBack' as const])];
  };
}

const remarksIn = (text: string): string => text.match(/#[^\n]*/g)?.join('\n') ?? '';

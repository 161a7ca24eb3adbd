import type { ParagraphFact, TaskFact } from '../../../model/source/markdown-facts.ts';
import { isClosedRemark, isStruckOut } from './closed-actions.ts';
import { day, type WrittenAction, written } from './written-action.ts';

/** The action item that an item of a list is: `- [ ] Log it as what it is (@ada, due 2026-10-30)`. */
export const actionInList = ({ text, struck = [], at }: ParagraphFact, task: TaskFact | undefined): WrittenAction => ({
  text,
  at,
  isPromise: task !== undefined,
  ...ownerIn(text),
  due: dueIn(text),
  isDone: task?.done === true || isStruckOut(text, struck) || isClosedRemark(text),
});

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?\\b';
const date = `(?:\\d{4}-\\d\\d-\\d\\d|${ordinal} (?:of )?${month}(?:,? \\d{4})?|${month} ${ordinal}(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const someDay = `(?:${date}|(?:the )?end of (?:the )?\\w+|(?:next|this) (?:week|month|quarter|sprint)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|Q[1-4]|EO[WMQY]\\b|asap|soon)`;
const dueWord = '(?:due(?: (?:date|on|by))?|deadline|eta|target date|by|until)';

/** The likeliest first; a bare day comes last, as it may be that of something else. */
const dues = [
  new RegExp(`\\b${dueWord}(?: ?[:=])? (${someDay})`, 'i'),
  /\b(?:due(?: date)?|deadline|eta|target date) ?[:=] ?([^,.;()[\]]{1,40})/i,
  new RegExp(`(${day.source})`),
  new RegExp(`[(\\[,–—] ?(${date}) ?(?:[)\\],.]|$)`, 'i'),
];

function dueIn(text: string): string | undefined {
  for (const pattern of dues) {
    const due = written(pattern.exec(text)?.[1]);
    if (due !== undefined) return due;
  }
  return undefined;
}

const names = (letter: string) => {
  const word = `(?!(?:due|by|until|eta|deadline)\\b)[\\p{L}_][${letter}’'/-]{0,39}`;
  return `${word}(?: ${word}){0,2}`;
};
const name = names('\\p{L}\\p{M}\\p{N}_');
/** Digits are those of a priority or an issue: `(P1, due 2026-10-30)`. */
const guess = names('\\p{L}\\p{M}');
const label = '\\b(?:owners?|assignee|assigned to|responsible|dri)\\b';

/** The surest first. What stands in parentheses with a day is taken for a name, which may be wrong. */
const owners = [
  { isOwnerCertain: true, pattern: /(?:^|[\s(])@([\w/-]+)/ },
  { isOwnerCertain: true, pattern: new RegExp(`${label} ?[:=] ?@?(${name})`, 'iu') },
  { isOwnerCertain: false, pattern: new RegExp(`${label} ?[–—-]? ?(${name})`, 'iu') },
  { isOwnerCertain: false, pattern: new RegExp(`[([–—] ?(${guess}),? (?:${dueWord}\\b|${date})`, 'iu') },
  { isOwnerCertain: false, pattern: new RegExp(`${date}, ?(${guess})[)\\]]`, 'iu') },
  { isOwnerCertain: false, pattern: /^\((\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\)/u },
  { isOwnerCertain: false, pattern: /\((\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\)\W{0,3}$/u },
];

function ownerIn(text: string): Pick<WrittenAction, 'owner' | 'isOwnerCertain'> {
  for (const { isOwnerCertain, pattern } of owners) {
    const owner = written(pattern.exec(text)?.[1]);
    if (owner !== undefined) return { owner, isOwnerCertain };
  }
  return { owner: undefined, isOwnerCertain: false };
}

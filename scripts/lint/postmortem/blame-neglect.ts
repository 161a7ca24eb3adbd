import type { Blame, Sureness } from './people-named.ts';

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const article = oneOf('an?', 'another', 'his', 'her', 'two', 'some', 'several');
/** What only people make. */
const mistake = `made (?:${article} (?:\\S+ )?${oneOf('mistake', 'blunder', 'typo')}s?|the mistake of)`;
/** `Made an error page` is none. */
const error = `made ${article} (?:\\S+ )?(?:error|oversight)s?(?= ${oneOf(
  ...['and', 'as', 'at', 'because', 'by', 'during', 'here', 'in', 'on', 'that', 'when', 'which', 'while', 'with'],
)} |$)`;
/** What nobody says of a program. */
const inattention = `failed to ${oneOf(
  ...['notice', 'reali[sz]e', 'remember', 'escalate', 'ask', 'understand', 'communicate', 'double-check'],
  ...['think', 'pay'],
)}`;
/** What is said of programs as well, so that it has to be plain that a person is meant. */
const neglect = oneOf(
  ...['ignored', 'missed', 'misread', 'mistyped', 'misconfigured', 'botched'],
  `failed to ${oneOf(
    ...['check', 'test', 'verify', 'validate', 'read', 'look', 'follow', 'review', 'recogni[sz]e', 'anticipate'],
    ...['consider', 'acknowledge', 'tell', 'inform', 'notify', 'update', 'renew', 'document'],
  )}`,
);
const not = oneOf('(?:did|had|has)(?: simply)? not', "(?:did|had|has)n['’]t", 'never');
/** `Did not notice any errors` tells what there was to see. */
const undone = `${not} ${oneOf(
  ...['(?:double-)?check(?:ed)?', 'test(?:ed)?', 'verif(?:y|ied)', 'validated?', 'read', 'noticed?(?! any)'],
  ...['follow(?:ed)?', 'look(?:ed)?', 'tell', 'told', 'ask(?:ed)?', 'inform(?:ed)?', 'notif(?:y|ied)', 'review(?:ed)?'],
  ...['escalated?', 'communicated?', 'reali[sz]ed?', 'remember(?:ed)?'],
)}`;

const asides = oneOf('had', 'has', 'also', 'simply', 'on call', 'on duty', 'on shift');
const said = (...faults: readonly string[]): RegExp =>
  new RegExp(`^(?:${asides} ){0,3}?${oneOf(...faults)}(?= |$)`, 'i');

const ofPeople = said(mistake, error, inattention, neglect, undone);
const behind: Readonly<Record<Sureness, RegExp>> = {
  possible: said(mistake),
  likely: said(mistake, inattention),
  human: ofPeople,
  known: ofPeople,
};
const doubt = /^(?:if|unless|whether|no|nobody|not)$/i;
const reach = 9;

/** Somebody and right behind it what was done badly, or not at all: `the engineer failed to notice`, `Ada made a mistake`. */
export const neglectOf: Blame = (words, index, sureness) => {
  // What is said of `the engineer’s script` is said of the script.
  if (/['’]s?$/.test(words[index] ?? '')) return undefined;
  if (words.slice(Math.max(index - 3, 0), index).some(word => doubt.test(word))) return undefined;
  const found = behind[sureness].exec(words.slice(index + 1, index + 1 + reach).join(' '))?.[0];
  return found === undefined ? undefined : { from: index, to: index + found.split(' ').length };
};

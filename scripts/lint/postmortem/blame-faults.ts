import type { Blame, Sureness } from './people-named.ts';

const article = '(?: (?:the|an?|our|on-call)){0,3}$';
const made = '(?: (?:that )?(?:is|was|were|been))?(?: (?:made|committed|caused|introduced))?';
const wrongs = '(?:fault|mistake|error|carelessness|negligence|blunder|oversight)s?';
/** What only people are said to make; of the rest, as of a disk’s fault, one must know that it is a person’s. */
const slips = '(?:mistake|carelessness|negligence|blunder)s?';
const undone =
  '(?:deleted|dropped|broken|misconfigured|misread|mistyped|ignored|missed|overlooked|forgotten|botched|caused)';

const blamed = new RegExp(
  `\\b(?:${wrongs}${made} by|(?:blame|fault)(?: (?:lies|lay|is|was|rests|falls))? (?:of|on|with)|blam(?:ed?|es|ing))${article}`,
  'i',
);

/** What stands before a name that is blamed, by how sure it is that it is one. */
const beforeName: Readonly<Record<Sureness, RegExp>> = {
  possible: new RegExp(`\\b${slips}${made} by${article}`, 'i'),
  likely: blamed,
  human: blamed,
  known: new RegExp(
    `\\b(?:${wrongs}${made} by|${undone} by|(?:blame|mistake|fault)(?: (?:lies|lay|is|was|rests|falls))? (?:of|on|with)|blam(?:ed?|es|ing)(?: on)?)${article}`,
    'i',
  ),
};
const behindName: Readonly<Record<Sureness, RegExp>> = {
  possible: new RegExp(`^${slips}$`, 'i'),
  likely: new RegExp(`^${wrongs}$`, 'i'),
  human: new RegExp(`^${wrongs}$`, 'i'),
  known: new RegExp(`^${wrongs}$`, 'i'),
};
const denial = /^(?:no|not|nor|never|nobody|without|instead|find|found|finds|saw)$|n['’]t$/i;
const reach = 8;

/** A name behind or before a fault: `a mistake was made by Ada`, `the blame lies with Ada`, `Ada’s fault`. */
export const faultOf: Blame = (words, index, sureness) => {
  const isOwner = /['’]s?$/.test(words[index] ?? '');
  const said = isOwner ? '' : beforeName[sureness].exec(words.slice(Math.max(index - reach, 0), index).join(' '))?.[0];
  if (said === undefined || (isOwner && !behindName[sureness].test(words[index + 1] ?? ''))) return undefined;
  const from = isOwner ? index : index - said.split(' ').length;
  if (words.slice(Math.max(from - 3, 0), from).some(word => denial.test(word))) return undefined;
  return { from, to: isOwner ? index + 1 : index };
};

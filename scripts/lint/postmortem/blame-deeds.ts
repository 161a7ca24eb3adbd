import type { Blame } from './people-named.ts';

/** What only a person can do wrong. */
const faults =
  /^(forgot|forgets|neglected|overlooked|mistakenly|accidentally|carelessly|negligently|inadvertently|blindly|wrongly|sloppily|recklessly)$/;
/** What machines do as well, so that a known name has to stand before it. */
const deeds = /^(broke|caused|deleted|dropped|misconfigured|misread|mistyped|ignored|missed|blundered|botched|messed)$/;
const verdicts = /^(careless|negligent|blame|fault|guilty|responsible|sloppy|incompetent)$/;
/** From here on somebody or something else acts, or nobody did it. */
const turns = /^(and|but|which|that|when|because|not|never|’t|the)$/;
const reach = 5;

/** A name before a word of fault: `Ada forgot`, `Ada failed to`, `Ada was to blame`, `because Ada did not`. */
export const deedOf: Blame = (words, index, sureness) => {
  const isKnown = sureness === 'known';
  // What is said of `Ada’s deploy` is said of the deploy.
  if (/['’]s?$/.test(words[index] ?? '')) return undefined;
  if (sureness === 'possible') return says(words, index + 1, /^(forgot|neglected) to$/) ? upTo(index, 1) : undefined;
  if (isKnown && isReason(words, index)) return upTo(index, 2);
  for (let at = index + 1; at < Math.min(words.length, index + 1 + reach) && !says(words, at, turns, 1); at++) {
    if (says(words, at, faults, 1)) return upTo(index, at - index);
    if (shouldHave(words, at)) return upTo(index, at + 1 - index);
    if (!isKnown) continue;
    if (says(words, at, /^failed to$/)) return upTo(index, at + 1 - index);
    if (says(words, at, deeds, 1) || isVerdict(words, at)) return upTo(index, at - index);
  }
  return undefined;
};

const upTo = (from: number, more: number) => ({ from, to: from + more });

const says = (words: readonly string[], at: number, pattern: RegExp, count = 2): boolean => {
  const said = words.slice(at, at + count).join(' ');
  return pattern.test(said.toLowerCase());
};

/** `should have tested`, but not `should have been paged`, which somebody else did not do. */
const shouldHave = (words: readonly string[], at: number): boolean =>
  says(words, at, /^should have(?! been\b)/, 3) || says(words, at, /^should have been (?:more|careful|aware)$/, 4);

/** That somebody did not do a thing may be told without blame; as a reason it is blame. */
const isReason = (words: readonly string[], index: number): boolean =>
  words.slice(Math.max(index - 2, 0), index).includes('because') &&
  says(words, index + 1, /^(?:(?:did|had) not|(?:didn|hadn)['’]t .*|never .*)$/);

/** `was careless`, `is to blame`, but not `is responsible for the follow-up`. */
const isVerdict = (words: readonly string[], at: number): boolean =>
  says(words, at, verdicts, 1) &&
  words.slice(Math.max(at - 3, 0), at).some(word => /^(was|were|is|to|at)$/i.test(word)) &&
  (words[at] !== 'responsible' ||
    says(words, at, /^responsible for (?:the|this) (?:outage|incident|failure|loss|mistake)$/, 4));

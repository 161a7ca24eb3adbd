import type { Blame } from './people-named.ts';

/** What nobody says of a program. */
const inattention =
  /^failed to (?:notice|reali[sz]e|remember|escalate|ask|understand|communicate|double-check|think|pay)$/;
/** What is said of programs as well, so that it has to be plain that a person is meant. */
const neglect =
  /^(?:ignored|missed|misread|mistyped|misconfigured|botched|failed to (?:check|test|verify|validate|read|look|follow|review|recogni[sz]e|anticipate|consider|acknowledge|tell|inform|notify|update|renew|document)$)/;
const asides = /^(?:had|has|also|simply|on|call|duty|shift)$/;
const mostAsides = 3;

/** Somebody and right behind it what was not done: `the engineer failed to notice`, `the on-call had missed`. */
export const neglectOf: Blame = (words, index, sureness) => {
  // What is said of `the engineer’s script` is said of the script.
  if (sureness === 'possible' || /['’]s?$/.test(words[index] ?? '')) return undefined;
  const behind = words.slice(index + 1, index + 1 + mostAsides + 1);
  const skipped = behind.findIndex(word => !asides.test(word.toLowerCase()));
  const at = index + 1 + Math.max(skipped, 0);
  const said = words
    .slice(at, at + 3)
    .join(' ')
    .toLowerCase();
  if (!inattention.test(said) && (sureness === 'likely' || !neglect.test(said))) return undefined;
  return { from: index, to: said.startsWith('failed to ') ? at + 2 : at };
};

import type { MarkdownFacts } from '../../model/source/markdown-facts.ts';

/** What JSON can keep. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** What followed from the facts of a text, by the names of those who worked it out. */
export type WorkedOut = Record<string, Plain>;

const all = new Map<string, (facts: MarkdownFacts) => Plain>();
const known = new WeakMap<MarkdownFacts, WorkedOut>();

/**
 * Remembers what follows from the facts of one text and from nothing else, such as whether it has a paragraph that is too
 * long: it is worked out once in that text's life and kept with its facts. Most texts are as they were in the last run,
 * so that a rule need not look at them again. `name` is unlike all others; the rule's id where one rule asks.
 */
export function fromFacts<T extends Plain>(
  name: string,
  workOut: (facts: MarkdownFacts) => T,
): (facts: MarkdownFacts) => T {
  if (all.has(name)) throw new Error(`Bug: \`${name}\` is worked out in two ways`);
  all.set(name, workOut);
  return facts => {
    const before = known.get(facts) ?? {};
    known.set(facts, before);
    if (!(name in before)) before[name] = workOut(facts);
    return before[name] as T; // From `workOut`, of this run or of an earlier one of this very version.
  };
}

/** All that follows from the facts of a text, to be kept. */
export const workOutAll = (facts: MarkdownFacts): WorkedOut =>
  Object.fromEntries(Array.from(all, ([name, workOut]) => [name, workOut(facts)]));

/** Puts what was kept in the place of working it out again. */
export const rememberWorkedOut = (facts: MarkdownFacts, workedOut: WorkedOut): void => void known.set(facts, workedOut);

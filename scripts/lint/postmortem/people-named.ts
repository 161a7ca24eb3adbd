import type { Entries } from '../../../model/entry.ts';
import type { Person } from '../../../model/person.ts';

/** How sure it is that a name means a person: `known` in the company, or only told of as a `human`. */
export type Names = ReadonlyMap<string, 'known' | 'human'>;

/** What people of the company are called, in lower case: `ada`, `lovelace`, `@ada-acme`. */
export function namesOf(people: Entries<Person>): ReadonlySet<string> {
  return new Set(
    Array.from(people.values()).flatMap(({ id, value }) =>
      [id, ...value.name.split(/\s+/), `@${value.github ?? id}`].map(name => name.toLowerCase()),
    ),
  );
}

/** The words of a sentence; `@ada` is one, and so is the team `@acme/payments`. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/(?:(?<![\p{L}\p{N}.])@)?[\p{L}\p{N}][\p{L}\p{N}’'/-]*/gu) ?? [];

/**
 * How sure it is that a word means a person: of the company; by a role that only people have, or told of as one; by two
 * names, or by a role that programs have as well; by what may be a name.
 */
export type Sureness = 'known' | 'human' | 'likely' | 'possible';

/** Looks for blame of the person whom the word at `index` means: from the first word of it to the last. */
export type Blame = (
  words: readonly string[],
  index: number,
  sureness: Sureness,
) => { readonly from: number; readonly to: number } | undefined;

const humans = /^(engineer|developer|administrator|intern|dba|he|she)$/;
const roles = /^(operator|admin|responder)$/;
/** They also say what a thing is for: `the on-call phone`. */
const uses = /^(on-?call|sre)$/;
const acts =
  /^(failed|forgot|missed|ignored|neglected|overlooked|misread|should|accidentally|mistakenly|did|didn['’]t|never|made)$/;

/** Whom the word at `index` means, with `’s` behind it or without. */
export function personAt(words: readonly string[], index: number, names: Names): Sureness | undefined {
  const word = (words[index] ?? '').replace(/['’]s?$/, '');
  const lower = word.toLowerCase();
  // Names are words as well: `the grace period`.
  const named = /^[\p{Lu}@]/u.test(word) ? names.get(lower) : undefined;
  if (named) return named;
  if (/^@[\w-]+$/.test(word)) return 'known';
  if (humans.test(lower) || (uses.test(lower) && acts.test(words[index + 1] ?? ''))) return 'human';
  if (roles.test(lower) || (isGiven(word) && isGiven(words[index - 1] ?? ''))) return 'likely';
  return isGiven(word) ? 'possible' : undefined;
}

/** A capitalised word that does not begin most sentences, and is no program that everybody runs. */
export const isGiven = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !common.has(word.toLowerCase());

const common = new Set(
  `the this that these those a an when after before since while then later our we they you it its his her their i who
  what which nobody somebody someone everybody everyone anybody nothing something people anyone whoever none one both each neither
  in on at by for from to of with as if because although though and but or so not no all some most many only once
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december team service gateway cluster support platform database customers users engineers operators
  prometheus alertmanager grafana kubernetes terraform redis kafka postgres mysql linux docker helm pagerduty github
  amazon google microsoft azure cloudflare nginx envoy istio jenkins ansible`.split(/\s+/),
);

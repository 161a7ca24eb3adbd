import type { Entries } from '../../../model/entry.ts';
import type { Person } from '../../../model/person.ts';

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

/** How sure it is that a word means a person: of the company, by two names or a role, or by what may be a name. */
export type Sureness = 'known' | 'likely' | 'possible';

/** Looks for blame of the person whom the word at `index` means: from the first word of it to the last. */
export type Blame = (
  words: readonly string[],
  index: number,
  sureness: Sureness,
) => { readonly from: number; readonly to: number } | undefined;

const roles = /^(engineer|developer|operator|admin|administrator|responder|intern|he|she)$/;

/** Whom the word at `index` means, with `’s` behind it or without. */
export function personAt(words: readonly string[], index: number, names: ReadonlySet<string>): Sureness | undefined {
  const word = (words[index] ?? '').replace(/['’]s?$/, '');
  const before = words[index - 1] ?? '';
  // Names are words as well: `the grace period`.
  if (/^[\p{Lu}@]/u.test(word) && names.has(word.toLowerCase())) return 'known';
  if (/^@[\w-]+$/.test(word)) return 'known';
  if (roles.test(word.toLowerCase()) || (isGiven(word) && isGiven(before))) return 'likely';
  return isGiven(word) ? 'possible' : undefined;
}

/** A capitalised word that does not begin most sentences, and is no program that everybody runs. */
const isGiven = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && !common.has(word.toLowerCase());

const common = new Set(
  `the this that these those a an when after before since while then later our we they you it its his her their i who
  what which nobody somebody someone everybody everyone anybody nothing something people none one both each neither
  in on at by for from to of with as if because although though and but or so not no all some most many only once
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december team service gateway cluster support platform database customers users engineers operators
  prometheus alertmanager grafana kubernetes terraform redis kafka postgres mysql linux docker helm pagerduty github
  amazon google microsoft azure cloudflare nginx envoy istio jenkins ansible`.split(/\s+/),
);

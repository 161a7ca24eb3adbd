import type { Entries } from '../../../../model/entry.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';

/** The words of all names and ids that the repository gives to something, in lower case. */
export function namesIn(repo: OpsRepo): Set<string> {
  const { organization, people, teams, schedules, escalationPolicies, services, runbooks } = repo;
  const named = [people, teams, schedules, escalationPolicies, services].flatMap(entries => Array.from(names(entries)));
  const texts = [organization?.value.name ?? '', ...named, ...runbooks.keys()];
  return new Set(texts.flatMap(wordsOf));
}

function* names(entries: Entries<{ readonly name: string }>): Generator<string> {
  for (const [id, { value }] of entries) {
    yield id;
    yield value.name;
  }
}

/** `payments-gateway`, `Amélie Dubois`, `checkout/CartStuck`: each word, and the whole where it is written as one. */
const wordsOf = (text: string): string[] =>
  [...text.split(/[^\p{L}]+/u), ...text.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)].map(word => word.toLowerCase());

/** A list of words, one a line; what follows a `#` is a remark. In lower case. */
export const wordsInList = (text: string): Set<string> =>
  new Set(text.split('\n').flatMap(line => line.replace(/#.*/, '').trim().toLowerCase() || []));

import { didYouMean } from '../../model/did-you-mean.ts';

type Named = { readonly id: string };

/** Rule ids or areas, as people type them after `--only` and `--skip`. */
export type Wish = { readonly only?: readonly string[]; readonly skip?: readonly string[] };

type Selection<T extends Named> =
  | { readonly rules: readonly T[]; readonly error?: never }
  | { readonly rules?: never; readonly error: string };

/** The rules that somebody wants to run: those of `only` (default: all) without those of `skip`. */
export function selectRules<T extends Named>(rules: readonly T[], { only = [], skip = [] }: Wish): Selection<T> {
  const names = new Set(rules.flatMap(({ id }) => [id, areaOf(id)]));
  const unknown = [...only, ...skip].find(name => !names.has(name));
  if (unknown !== undefined) {
    const { hint = `areas are ${Array.from(new Set(rules.map(({ id }) => areaOf(id)))).join(', ')}` } = didYouMean(
      unknown,
      names,
    );
    return { error: `Unknown rule or area \`${unknown}\` (${hint})` };
  }
  const named = (list: readonly string[], id: string) => list.includes(id) || list.includes(areaOf(id));
  return { rules: rules.filter(({ id }) => (only.length === 0 || named(only, id)) && !named(skip, id)) };
}

/** `catalog/policy-reaches-a-person` → `catalog`; what loading finds (`schema`) is an area of its own. */
const areaOf = (id: string): string => id.split('/', 1)[0] ?? id;

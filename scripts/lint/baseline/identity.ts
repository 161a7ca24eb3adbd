import type { Finding } from '../../../model/source/finding.ts';
import { mask } from '../../../model/source/secrets/mask.ts';
import type { Whereabouts } from './where.ts';
import { withoutOwnName } from './without-own-name.ts';

/** What a finding is known by from one state of the files to another. */
export type Identity = {
  readonly rule: string;
  readonly file: string;
  /** The nearest heading, or the YAML keys around it. */
  readonly where: string;
  /** Its key, or what it says, but for numbers and dates, which change from day to day, and the file's own name. */
  readonly what: string;
};

export const identityOf = ({ rule, at, key, message }: Finding, whereabouts: Whereabouts): Identity => ({
  rule,
  file: at.file,
  where: withoutNumbers(mask(whereabouts.of(at))),
  what: withoutNumbers(withoutOwnName(key ?? message, at.file)),
});

/** Numbers that are part of a name, as in `SEV-1` or `p99`, stay. */
const withoutNumbers = (text: string): string =>
  text.replaceAll(/(?<![\w-])\d+(?:[.,:-]\d+)*(?:T[\d:.]+Z?)?(?![A-Za-z_]{2})/g, '#');

/** The pairs of those known before and those found now that are the same. Each is in one pair at most. */
export type Matched<A, B> = {
  readonly pairs: readonly (readonly [A, B])[];
  readonly gone: readonly A[];
  readonly added: readonly B[];
};

/**
 * Finds again what was known. Where a heading or key is gone, what stood under it may stand under any new one: else to
 * rename a heading would be to cause all that was wrong below it.
 */
export function match<A extends Identity, B extends Identity>(
  known: readonly A[],
  found: readonly B[],
  isThere: (file: string, where: string) => boolean,
): Matched<A, B> {
  const exact = pairUp(known, found, ({ rule, file, where, what }) => JSON.stringify([rule, file, where, what]));
  const moved = exact.gone.filter(({ file, where }) => !isThere(file, where));
  const wheres = new Set(known.map(({ file, where }) => JSON.stringify([file, where])));
  const isNew = ({ file, where }: Identity) => !wheres.has(JSON.stringify([file, where]));
  const loose = pairUp(moved, exact.added.filter(isNew), ({ rule, file, what }) => JSON.stringify([rule, file, what]));
  const again = { known: new Set(loose.pairs.map(([a]) => a)), found: new Set(loose.pairs.map(([, b]) => b)) };
  return {
    pairs: [...exact.pairs, ...loose.pairs],
    gone: exact.gone.filter(each => !again.known.has(each)),
    added: exact.added.filter(each => !again.found.has(each)),
  };
}

function pairUp<A extends Identity, B extends Identity>(
  known: readonly A[],
  found: readonly B[],
  keyOf: (identity: Identity) => string,
): Matched<A, B> {
  const waiting = Map.groupBy(known, keyOf);
  const pairs: (readonly [A, B])[] = [];
  const added: B[] = [];
  for (const each of found) {
    const first = waiting.get(keyOf(each))?.shift();
    if (first) pairs.push([first, each]);
    else added.push(each);
  }
  return { pairs, gone: Array.from(waiting.values()).flat(), added };
}

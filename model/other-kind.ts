import type { Kind } from './kinds.ts';
import type { MissingKeys, UnknownKey } from './schema-keys.ts';
import { keyList } from './schema-words.ts';

type Wrong = { readonly unknown: readonly UnknownKey[]; readonly missing: readonly MissingKeys[] };
type Said = { readonly message: string; readonly hint?: string | undefined };

/**
 * What to say of a file whose keys are mostly those of something else: one thing, since nobody would mend them
 * one by one. `kindOf` finds a kind that the content would be valid as.
 */
export function otherKind(kind: Kind, value: unknown, wrong: Wrong, kindOf: () => Kind | undefined): Said | undefined {
  const count = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  const strange = wrong.unknown.filter(({ pointer, meant }) => pointer === '' && meant === undefined);
  const lacking = wrong.missing.find(({ pointer }) => pointer === '');
  const known = count - strange.length;
  const isOther = lacking ? lacking.keys.length + strange.length > known + 1 : known === 0;
  if (strange.length < 2 || !isOther) return undefined;
  const better = kindOf();
  const needed = lacking ? ` with ${keyList(lacking.required, 'and')}` : '';
  return {
    message: `Unexpected content, expected ${contentOf(kind)}${needed}`,
    hint: better && `it reads like ${contentOf(better)}`,
  };
}

const contentOf = (kind: Kind): string =>
  `the content of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind.replaceAll('-', ' ')} file`;

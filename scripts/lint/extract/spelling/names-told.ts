import { lazily } from '../../../../model/source/lazily.ts';
import type { IsWord } from './words-in.ts';

/** Whether a text tells a name elsewhere: in its code, or in capitals, as `StorageCluster` and `PVCs`. */
export function namesTold(code: readonly string[], prose: readonly string[]): IsWord {
  const names = lazily(
    () =>
      new Set([
        ...code.flatMap(text => text.match(/\p{L}{4,}/gu) ?? []).map(singular),
        ...prose.flatMap(text => text.match(inCapitals) ?? []).map(singular),
      ]),
  );
  return word => names().has(singular(word));
}

const inCapitals = /(?<!\p{L})\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\p{L}*/gu;

const singular = (word: string): string => word.toLowerCase().replace(/(?<=.{3})s$/, '');

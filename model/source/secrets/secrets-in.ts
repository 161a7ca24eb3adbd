import { spansIn } from '../offsets.ts';
import type { SecretForm } from './secret-form.ts';
import { secretForms } from './secret-forms.ts';
import type { SecretFound } from './secret-found.ts';

/** What looks like a token, key or password in any sort of text, in its order. In linear time. */
export function secretsIn(text: string): SecretFound[] {
  const found = secretForms.filter(({ signs }) => signs.some(sign => text.includes(sign))).flatMap(findIn(text));
  if (found.length === 0) return [];
  const spanOf = spansIn('', text);
  return mergeOverlaps(found).map(({ sort, start, end }) => {
    const { file: _, ...at } = spanOf(start, end);
    return { sort, at };
  });
}

type Match = { readonly sort: string; readonly start: number; readonly end: number };

const findIn =
  (text: string) =>
  ({ sort, pattern, mustBeRandom }: SecretForm): Match[] =>
    Array.from(text.matchAll(pattern)).flatMap(match => {
      const [whole] = match;
      const secret = match.groups?.secret ?? whole;
      if (isExample(secret) || (mustBeRandom && !isRandom(secret))) return [];
      const start = match.index + whole.lastIndexOf(secret);
      return [{ sort, start, end: start + secret.length }];
    });

/** Each place is told of once, whole, by the form that says most exactly what it is: those come first. */
function mergeOverlaps(matches: readonly Match[]): Match[] {
  const merged: Match[] = [];
  // A stable sort: at the same start the more exact form stays first.
  for (const match of matches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && match.start < last.end) merged.splice(-1, 1, { ...last, end: Math.max(last.end, match.end) });
    else merged.push(match);
  }
  return merged;
}

/** What documents write in the place of a secret. */
const isExample = (secret: string): boolean =>
  /example|sample|dummy|placeholder|change.?me|redacted|your[_-]|my[_-]|x{4}|X{4}|\*{3}|\.{3}|…|[<>{}$%]|^\[|^pass(?:word|wd)?\d{0,3}$|^secret$|^token$/i.test(
    secret,
  ) ||
  // `{"sub":"1234567890"`: the token that jwt.io and half of all manuals show.
  secret.includes('.eyJzdWIiOiIxMjM0NTY3ODkwI') ||
  // `0000…`, `abcabcabc`, `hunter22`: whoever draws lots gets more different characters.
  (secret.length >= 16 ? new Set(secret).size < 8 : new Set(secret).size < 4);

/** Letters and digits in a mixture that nobody would choose as a name. */
function isRandom(secret: string): boolean {
  if (!/[0-9]/.test(secret) || !/[A-Za-z]/.test(secret)) return false;
  const parts = secret.split(/[^A-Za-z0-9]+/);
  // `payments-db-v2`, `vault/prod/eu1`, `PaymentsGateway2`: words, with a number at most.
  if (parts.every(part => /^[A-Za-z]?\d{0,4}$/.test(part.replace(/[A-Z]?[a-z]{2,}|[A-Z]{2,}/g, '')))) return false;
  // The most that eight characters can have is three bits.
  return bitsPerCharacter(secret) >= (secret.length >= 20 ? 3.3 : Math.min(3, 0.85 * Math.log2(secret.length)));
}

/** Shannon's entropy of the characters. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return Array.from(counts.values()).reduce((bits, count) => {
    const share = count / text.length;
    return bits - share * Math.log2(share);
  }, 0);
}

import { distance } from 'fastest-levenshtein';

/** The one of `candidates` that a person most likely meant, if any is near enough. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  // Two letters that changed places are a distance of two.
  const limit = text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3));
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const away = typos(wanted, candidate.toLowerCase());
    if (away <= limit && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate;
}

/** The edits between two words; two letters that changed places count once, as people make that mistake. */
function typos(a: string, b: string): number {
  if (a.length !== b.length) return distance(a, b);
  const first = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  const swapped = first >= 0 && a[first] === b[first + 1] && a[first + 1] === b[first];
  return swapped && a.slice(first + 2) === b.slice(first + 2) ? 1 : distance(a, b);
}

/** The hint for an unknown word, ready to be spread into a finding; `prefix` stands before it where it is written. */
export function didYouMean(text: string, candidates: Iterable<string>, prefix = ''): { readonly hint?: string } {
  const meant = nearest(text, candidates);
  return meant === undefined ? {} : { hint: `did you mean \`${prefix}${meant}\`?` };
}

/** The nearest good name for a file: `Ada Lovelace` → `ada-lovelace`; empty when nothing is left. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

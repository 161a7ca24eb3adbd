import { distance } from 'fastest-levenshtein';

/** The one of `candidates` that a person most likely meant, if any is near enough. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  // Two letters that changed places are a distance of two.
  const limit = text.length < 4 ? 1 : Math.max(2, Math.floor(text.length / 3));
  let best: { candidate: string; away: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const away = distance(wanted, candidate.toLowerCase());
    if (away <= limit && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate;
}

/** The hint for an unknown word, ready to be spread into a finding. */
export function didYouMean(text: string, candidates: Iterable<string>): { readonly hint?: string } {
  const meant = nearest(text, candidates);
  return meant === undefined ? {} : { hint: `did you mean \`${meant}\`?` };
}

/** The hint for a badly named file: the nearest good name. */
export function closest(name: string, ending: string): { readonly hint?: string } {
  const good = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return good === '' ? {} : { hint: `rename it, e.g. to \`${good}${ending}\`` };
}

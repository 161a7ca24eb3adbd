import { didYouMean } from '../../../model/did-you-mean.ts';

/** Among more than these a comparison with each costs more than the hint is worth. */
const mostCandidates = 300;

/** The candidate that was most likely meant, as a hint; none where there are too many to look through. */
export const hintAmong = (
  text: string,
  candidates: ReadonlySet<string> | readonly string[],
  prefix = '',
): { readonly hint?: string } => {
  const count = 'size' in candidates ? candidates.size : candidates.length;
  return count > mostCandidates ? {} : didYouMean(text, candidates, prefix);
};

import type { Finding } from '../../../../model/source/finding.ts';

/** Of more words than this nobody reads what else they could be, and each takes some milliseconds. */
const mostWords = 40;

/** Adds to unknown words what was probably meant. For what is shown only: it takes longer than finding them. */
export async function withSuggestions(findings: readonly Finding[]): Promise<readonly Finding[]> {
  const unknown = findings.filter(({ rule }) => rule === 'spelling/is-known');
  if (unknown.length === 0) return findings;
  const { dictionary } = await import('./dictionary.ts');
  const words = Array.from(new Set(unknown.flatMap(({ key }) => key ?? []))).slice(0, mostWords);
  const hints = new Map(words.flatMap(word => hintFor(word, dictionary().near(word))));
  return findings.map(finding => {
    const hint = finding.rule === 'spelling/is-known' ? hints.get(finding.key ?? '') : undefined;
    return hint === undefined ? finding : { ...finding, hint };
  });
}

const hintFor = (word: string, best: string | undefined): [string, string][] =>
  best === undefined ? [] : [[word, `did you mean \`${best}\`?`]];

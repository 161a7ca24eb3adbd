import { didYouMean } from '../../../../model/did-you-mean.ts';
import type { Rule } from '../../rule.ts';

/** A misspelt rule suppresses nothing, and an area would suppress too much. */
export const namesARule: Rule = {
  id: 'suppression/names-a-rule',
  summary: 'A suppression names rules that exist.',
  level: 'error',
  why: 'It hides nothing, though somebody believes that it does.',
  fix: 'Write the name that stands in brackets behind the finding: `link/file-exists`.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions }) {
    if (!suppressions) return;
    const { all, known } = suppressions;
    for (const { rules, at } of all) {
      if (rules.length === 0) yield { message: 'Missing rule, expected the name of one', at };
      for (const rule of rules) {
        if (known.has(rule)) continue;
        const { hint = areaHint(rule, known.keys()) } = didYouMean(rule, known.keys());
        yield { message: `Unexpected rule \`${rule}\`, expected one that exists`, at, ...(hint ? { hint } : {}) };
      }
    }
  },
};

function areaHint(name: string, known: Iterable<string>): string | undefined {
  const [first] = Array.from(known).filter(rule => rule.startsWith(`${name}/`));
  return first && `an area is too much; name its rules, e.g. \`${first}\``;
}

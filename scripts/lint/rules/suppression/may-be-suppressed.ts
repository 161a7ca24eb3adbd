import type { Rule } from '../../rule.ts';

/** Some faults nobody may wave through: secrets, and what keeps files from being understood. */
export const mayBeSuppressed: Rule = {
  id: 'suppression/may-be-suppressed',
  summary: 'What a suppression names may be suppressed.',
  level: 'error',
  why: 'Secrets stay secrets, and files that are not understood page nobody, whatever a comment says.',
  fix: 'Remove the suppression, and mend what it was to hide.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions }) {
    for (const { rules, at } of suppressions?.all ?? []) {
      for (const rule of rules) {
        if (suppressions?.known.get(rule)?.mayBeSuppressed !== false) continue;
        yield { message: `Unexpected suppression of \`${rule}\`, which has to be mended`, at };
      }
    }
  },
};

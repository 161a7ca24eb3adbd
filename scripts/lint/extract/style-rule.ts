import type { Rule } from '../rule.ts';
import type { Extract } from './extract.ts';

/** A rule whose findings a hosted linter has made already, in the pass that reads the files. */
export const styleRule = (about: Omit<Rule, 'uses' | 'check'>): Rule => ({
  ...about,
  uses: ['extracts'],
  *check(_, { extracts = new Map<string, Extract>() }) {
    for (const [file, { style }] of extracts) {
      for (const { rule, message, at, fix } of style) {
        if (rule !== about.id) continue;
        const edits = fix?.map(({ at, text }) => ({ at: { file, ...at }, text }));
        yield { message, at: { file, ...at }, ...(edits ? { fix: edits } : {}) };
      }
    }
  },
});

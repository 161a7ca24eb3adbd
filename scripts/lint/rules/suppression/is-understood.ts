import type { Rule } from '../../rule.ts';

/** Whatever else stands in a comment is passed over, so a slip in its first word goes unnoticed. */
export const isUnderstood: Rule = {
  id: 'suppression/is-understood',
  summary: 'A comment that is to suppress something begins with `watchbill-ignore`.',
  level: 'warning',
  why: 'It hides nothing, though somebody believes that it does.',
  fix: 'Write `watchbill-ignore`, or `watchbill-ignore-file` for the whole file.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions }) {
    for (const { written, meant, at } of suppressions?.misspelt ?? [])
      yield { message: `Unexpected \`${written}\`, expected \`${meant}\``, at };
  },
};

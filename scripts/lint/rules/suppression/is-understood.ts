import type { Rule } from '../../rule.ts';

/** Whatever else stands in a comment is passed over, so a slip in its first word goes unnoticed, and so does one in code. */
export const isUnderstood: Rule = {
  id: 'suppression/is-understood',
  summary: 'A comment that is to suppress something begins with `watchbill-ignore`, and stands in front of code.',
  level: 'warning',
  why: 'It hides nothing, though somebody believes that it does.',
  fix: 'Write `watchbill-ignore`, or `watchbill-ignore-file` for the whole file; as `<!-- … -->` in front of a block of code.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions }) {
    for (const { written, meant, at } of suppressions?.misspelt ?? [])
      yield { message: `Unexpected \`${written}\`, expected \`${meant}\``, at };
    for (const { rules, at } of suppressions?.misplaced ?? []) {
      // Of a rule that does not exist, somebody may only tell how one is written.
      if (!rules.some(id => suppressions?.known.has(id))) continue;
      yield { message: 'Unexpected `watchbill-ignore` inside of a code block, expected it in front of the block', at };
    }
  },
};

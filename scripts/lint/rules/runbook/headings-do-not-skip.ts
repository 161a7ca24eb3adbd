import type { Rule } from '../../rule.ts';

/** The outline is how people find their way in a hurry. */
export const runbookHeadingsDoNotSkip: Rule = {
  id: 'runbook/headings-do-not-skip',
  summary: 'A heading of a runbook is at most one step deeper than the one before.',
  level: 'info',
  why: 'In the outline a step seems to belong to another section, or to none.',
  fix: 'Take `#` away from the deeper heading.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      for (const [index, { depth, text, at }] of value.facts.headings.entries()) {
        const before = value.facts.headings[index - 1];
        // Below a second title it is the title that is wrong.
        if (!before || depth <= before.depth + 1 || (before.depth === 1 && index > 1)) continue;
        yield {
          message: `Unexpected depth ${depth} of heading \`${text}\`, expected ${before.depth + 1}`,
          at: { file, ...at },
          hint: `start it with \`${'#'.repeat(before.depth + 1)}\``,
          related: { message: 'the heading before', at: { file, ...before.at } },
        };
      }
    }
  },
};

import { startOf } from '../../../../model/source/span.ts';
import type { Rule } from '../../rule.ts';

/** One text, one alert. */
export const runbookHasOneTitle: Rule = {
  id: 'runbook/has-one-title',
  summary: 'A runbook has one heading of depth 1.',
  level: 'warning',
  why: 'The outline that people jump by is flat, or several alerts share a text that fits none.',
  fix: 'Make the other headings `##`, or write a runbook for each alert.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      const { headings, frontMatter = '' } = value.facts;
      const [first, second, ...others] = headings.filter(({ depth }) => depth === 1);
      if (!first && headings.length > 0 && !/^title: *\S/m.test(frontMatter))
        yield {
          message: 'Missing title, expected one heading of depth 1',
          at: startOf(file),
          hint: 'write `# <alert>`',
        };
      if (!first || !second) continue;
      yield {
        message: `Unexpected second title \`${second.text}\`${others.length > 0 ? ` and ${others.length} more` : ''}, expected one`,
        at: { file, ...second.at },
        hint: 'make it `##`',
        related: { message: 'the first', at: { file, ...first.at } },
        key: 'titles',
      };
    }
  },
};

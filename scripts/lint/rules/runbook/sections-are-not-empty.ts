import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { emptySections } from '../../runbook/empty-sections.ts';
import { shortText } from '../../runbook/stub.ts';
import { topicsOf } from '../../runbook/topics.ts';

/** A heading is a promise. */
export const runbookSectionsAreNotEmpty: Rule = {
  id: 'runbook/sections-are-not-empty',
  summary: 'Below each heading of a runbook stands more than `TODO`.',
  level: 'warning',
  why: 'Whoever is paged jumps to the section that would help, and finds nothing.',
  fix: 'Write the section, or take its heading out.',
  *check(repo) {
    for (const { file, value } of repo.runbooks.values()) {
      if (shortText(value.facts)) continue;
      for (const heading of emptySections(value)) {
        yield {
          message: `Unexpected empty section \`${heading.text}\`, expected a text, a list or a command`,
          at: { file, ...heading.at },
          level: topicsOf(heading).length > 0 ? levelByTier(repo, value.service) : 'info',
          hint: 'write it, or take the heading out; `TODO` and the like count as empty',
        };
      }
    }
  },
};

import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks } from '../../runbook/alert-runbooks.ts';
import { shortText } from '../../runbook/stub.ts';
import { titlePlace } from '../../title-place.ts';

/** A link to a stub looks like help until it is opened. */
export const runbookIsNotAStub: Rule = {
  id: 'runbook/is-not-a-stub',
  summary: 'A runbook has a text of its own, or a link to the one that has it.',
  level: 'warning',
  why: 'The alert counts as covered, and whoever opens the link stands alone.',
  fix: 'Write down what you would do first, and whom you would call.',
  *check(repo) {
    for (const { file, value } of alertRunbooks(repo)) {
      const { words = 0, pointsOn = true } = shortText(value.facts) ?? {};
      if (pointsOn) continue;
      yield {
        message: `Unexpected stub of ${words} ${words === 1 ? 'word' : 'words'}, expected what to do`,
        at: titlePlace(file, value.facts),
        level: levelByTier(repo, value.service),
        hint: 'headings, comments and `TODO` do not count',
        key: 'stub',
      };
    }
  },
};

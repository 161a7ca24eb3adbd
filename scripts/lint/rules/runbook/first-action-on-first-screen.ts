import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks } from '../../runbook/alert-runbooks.ts';
import { missingOnFirstScreen, screen } from '../../runbook/first-screen.ts';
import { shortText } from '../../runbook/stub.ts';

/** Five seconds after the page, people want to know what it is, how bad it is, and what to do first. */
export const runbookFirstActionOnFirstScreen: Rule = {
  id: 'runbook/first-action-on-first-screen',
  summary: `The first ${screen} lines of a runbook say what it means, its impact and a first step.`,
  level: 'warning',
  why: 'Minutes go by with reading while customers wait.',
  fix: 'Put one command or decision under the title, then two sentences of meaning and impact.',
  *check(repo) {
    for (const { file, value } of alertRunbooks(repo)) {
      // A YAML runbook is read as the Markdown that is generated from it, which keeps an order of its own.
      const [title] = value.facts.headings;
      if (value.form === 'yaml' || !title || shortText(value.facts)) continue;
      const missing = missingOnFirstScreen(value.facts);
      if (missing.length === 0) continue;
      yield {
        message: `Missing ${missing.join(', ')} in the first ${screen} lines`,
        at: { file, ...title.at },
        level: levelByTier(repo, value.service) === 'error' ? 'warning' : 'info',
        hint: 'put what to do first right below the title',
      };
    }
  },
};

import { lastPart } from '../../../../model/id-parts.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks, isAlertName } from '../../runbook/alert-runbooks.ts';

/** The page shows the alert's name, and people search for it. */
export const runbookTitleIsTheAlert: Rule = {
  id: 'runbook/title-is-the-alert',
  summary: 'The title of a runbook has the name of its alert, which is the name of its file.',
  level: 'warning',
  why: 'Whoever searches for the name in the page finds nothing, or doubts that this is the right text.',
  fix: 'Write the name into the title as it is in the alert.',
  *check(repo) {
    for (const entry of alertRunbooks(repo)) {
      const { file, value } = entry;
      const name = lastPart(entry.id);
      const title = value.facts.headings.find(({ depth }) => depth === 1);
      if (!title || title.text.includes(name) || !/[A-Z]/.test(name)) continue;
      // Without a catalog nobody knows which of two names is the alert's.
      if (repo.services.size === 0 && isAlertName(title.text)) continue;
      yield {
        message: `Unexpected title \`${title.text}\`, expected \`${name}\``,
        at: { file, ...title.at },
        hint: 'or a title that has it in it',
      };
    }
  },
};

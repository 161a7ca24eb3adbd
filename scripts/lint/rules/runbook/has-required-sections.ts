import { startOf } from '../../../../model/source/span.ts';
import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks } from '../../runbook/alert-runbooks.ts';
import { shortText } from '../../runbook/stub.ts';
import { headingOf } from '../../runbook/topics.ts';

const required = ['Meaning', 'Impact', 'Diagnosis', 'Mitigation'] as const;

/** Four questions that whoever is paged asks, in this order. */
export const runbookHasRequiredSections: Rule = {
  id: 'runbook/has-required-sections',
  summary: 'A runbook says what the alert means, its impact, how to find the cause, and how to stop it.',
  level: 'warning',
  why: 'Whoever is paged has to find out at night what its author knew.',
  fix: 'Write the sections; other names such as `Overview` or `Troubleshooting` count too.',
  *check(repo) {
    for (const { file, value } of alertRunbooks(repo)) {
      if (shortText(value.facts)) continue;
      const missing = required.filter(topic => !headingOf(value.facts, topic));
      if (missing.length === 0) continue;
      const [title] = value.facts.headings;
      yield {
        message: `Missing ${missing.length === 1 ? 'section' : 'sections'} ${missing.map(name => `\`${name}\``).join(', ')}`,
        at: title ? { file, ...title.at } : startOf(file),
        level: levelByTier(repo, value.service),
        hint: 'or the same under another name, such as `Overview` or `Troubleshooting`',
      };
    }
  },
};

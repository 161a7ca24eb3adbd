import type { Runbook } from '../../../../model/runbook.ts';
import { fromFacts } from '../../from-facts.ts';
import { levelByTier } from '../../level-by-tier.ts';
import { openFences } from '../../open-fences.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks } from '../../runbook/alert-runbooks.ts';
import { shortText } from '../../runbook/stub.ts';
import { isAnswered } from '../../runbook/topics.ts';
import { titlePlace } from '../../title-place.ts';

/** Somebody who is stuck at night needs a name, not courage. */
export const runbookHasEscalation: Rule = {
  id: 'runbook/has-escalation',
  summary: 'A runbook says whom to call when its steps do not help.',
  level: 'warning',
  why: 'Whoever is stuck goes on alone for too long, or wakes the wrong people.',
  fix: 'Write a section `Escalation`: after how long, and whom, by schedule rather than by name.',
  *check(repo) {
    for (const { file, value } of alertRunbooks(repo)) {
      // What an open fence has swallowed is not missing.
      if (shortText(value.facts) || openFences(value.facts).length > 0 || saysWhom(value)) continue;
      yield {
        message: 'Missing escalation, expected whom to call and after how long',
        at: titlePlace(file, value.facts),
        level: repo.services.has(value.service ?? '') ? levelByTier(repo, value.service) : 'info',
        hint: 'add a section `Escalation`',
      };
    }
  },
};

const callsSomebody =
  /\b(?:escalat\w{1,8}|page[sd]?|call|contact|notify|inform|ask|reach out|(?:talk|speak) (?:to|with)|(?:connect|work|consult|engage|coordinate) with|consult|get in touch|refer to|hand over|engage|submit an? request|support (?:case|ticket|team)|on-?call)\b|(?:open|raise|create|file) an? (?:new )?(?:support )?(?:case|ticket|issue|bug)/i;

/** Others say it in the middle of a step, which is as good. */
const saysWhom = ({ facts, contacts }: Runbook): boolean =>
  contacts.length > 0 || isAnswered(facts, 'Escalation') || namesSomebody(facts);

const namesSomebody = fromFacts(
  'runbook/has-escalation',
  ({ paragraphs, tables }) =>
    paragraphs.some(({ text }) => callsSomebody.test(text.replaceAll('\n', ' '))) ||
    tables.some(({ rows }) => rows.some(({ cells }) => cells.some(cell => callsSomebody.test(cell)))),
);

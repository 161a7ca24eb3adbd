import type { Entry } from '../../../../model/entry.ts';
import { lastPart } from '../../../../model/id-parts.ts';
import type { Postmortem } from '../../../../model/postmortem.ts';
import type { Runbook } from '../../../../model/runbook.ts';
import { inSection } from '../../../../model/source/sections.ts';
import { runbooksNamed } from '../../postmortem/runbooks-named.ts';
import { sectionsNamed } from '../../postmortem/sections.ts';
import type { Rule } from '../../rule.ts';
import { titlePlace } from '../../title-place.ts';

/** Whoever reads of the incident wants to see what the runbook says today. */
export const linksItsRunbooks: Rule = {
  id: 'postmortem/links-its-runbooks',
  summary: 'A postmortem links to the runbooks of the alerts in its timeline.',
  level: 'info',
  why: 'Nobody checks whether the runbook that was followed has been put right.',
  fix: 'Link the name of each alert to its runbook where it is first told of.',
  needs: ['runbook', 'yaml-runbook'],
  *check(repo) {
    const byName = Map.groupBy(repo.runbooks.values(), ({ id }) => lastPart(id));
    for (const postmortem of repo.postmortems.values()) {
      const { linked, ofServices } = runbooksNamed(postmortem, repo);
      const used = alertsOf(postmortem).flatMap(name => byName.get(name) ?? []);
      const unlinked = used.filter(runbook => isMeant(runbook, postmortem) && !linked.includes(runbook));
      const at = titlePlace(postmortem.file, postmortem.value.facts);
      if (unlinked.length > 0) yield { message: `Missing links to runbooks ${listOf(unlinked)}`, at };
      else if (linked.length === 0 && ofServices.length > 0)
        yield { message: `Missing link to a runbook, expected one of ${listOf(ofServices.slice(0, 5))}`, at };
    }
  },
};

/** The names in code that its timeline tells of, each once. */
const alertsOf = ({ value: { facts } }: Entry<Postmortem>): string[] =>
  Array.from(
    new Set(
      sectionsNamed(facts, 'Timeline').flatMap(section => inSection(section, facts.inline).map(({ text }) => text)),
    ),
  );

/** Alerts of several services may have one name. */
const isMeant = ({ value }: Entry<Runbook>, postmortem: Entry<Postmortem>): boolean =>
  value.service === undefined || postmortem.value.services.includes(value.service);

const listOf = (runbooks: readonly Entry<Runbook>[]): string => runbooks.map(({ id }) => `\`${id}\``).join(', ');

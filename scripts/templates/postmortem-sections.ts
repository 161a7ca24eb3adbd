import { parseMinutes } from '../../model/duration.ts';
import { folderOf, lastPart } from '../../model/id-parts.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { IncidentTimes } from './incident-times.ts';
import { markdownText } from './markdown-text.ts';
import { sentenceCase } from './name-from-id.ts';
import type { Ground } from './template.ts';

type Incident = {
  readonly service: string;
  readonly commander: string;
  readonly severity: string;
  readonly times: IncidentTimes;
};

/** The text under the front matter: every section that a postmortem has, with a first sentence to edit. */
export function postmortemSections(ground: Ground, incident: Incident): string {
  const { id, repo } = ground;
  const name = markdownText(repo.services.get(incident.service)?.value.name ?? sentenceCase(incident.service));
  const [day, slug] = [lastPart(id).slice(0, 10), lastPart(id).slice(11)];
  return `# ${sentenceCase(slug)}

${whatHappened(day, name, incident)}
${why(name)}${mitigation(ground, incident.service)}
${actions(ground, incident)}
## Lessons learned

- One sentence that another team can use, such as: what a first step that did not help must say next.

## Error budget impact

${budget(ground, incident.service, name)}
`;
}

const whatHappened = (day: string, name: string, { severity, times }: Incident): string => `## Summary

On ${day} customers of ${name} got errors instead of answers, from ${times.started.clock} to ${times.mitigated.clock} UTC.
It came back when its last deploy was rolled back. The conditions that led there are below.

## Impact

- Customers: how many were affected, and what they could not do.
- Business: orders, money or data lost, and what of it came back.
- Support: how many people wrote or called.

## Timeline

| Time (UTC) | Event |
| --- | --- |
| ${times.started.clock} | The first request of a customer fails. |
| ${times.detected.clock} | An alert pages those on call (${severity}). |
| ${times.acknowledged.clock} | Those on call acknowledge. |
| ${times.mitigated.clock} | The deploy is rolled back, and errors are gone. Mitigated. |
| ${times.resolved.clock} | What was left behind is repaired. Resolved. |
`;

const why = (name: string): string => `## Contributing factors

- What had to be true for it to happen: a change, a missing check, an assumption that no longer held.
- Conditions, not persons: somebody else would have done the same.

## Detection

An alert of ${name} paged. Say whether it could have done so sooner, and who noticed before it.
`;

const mitigation = ({ repo }: Ground, service: string): string => `
## Mitigation

What ended the harm for customers, and what was tried before without effect.
${usedRunbook(repo, service)}
## Resolution

What removed the cause, and how that was verified.

## What went well

- What helped, and should stay as it is.

## What could be improved

- What cost time, or was known by luck.
`;

/** The first runbook of the service, as an example. */
function usedRunbook({ runbooks }: OpsRepo, service: string): string {
  const entry = Array.from(runbooks.values()).find(({ id }) => id.startsWith(`${service}/`));
  return entry ? `Runbook: [${lastPart(entry.id)}](../${entry.file}).\n` : '';
}

function actions({ repo, today }: Ground, { commander }: Incident): string {
  const github = repo.organization?.value.github;
  const issue = github
    ? `[open one](https://github.com/${github.organization}/${github.repository}/issues/new)`
    : 'open one in your tracker';
  const row = (action: string, priority: string, days: number) =>
    `| ${action} | ${commander} | ${priority} | ${today.add({ days })} | Open | ${issue} |`;
  return `## Action items

| Action | Owner | Priority | Due date | Status | Issue |
| --- | --- | --- | --- | --- | --- |
${row('Write a test that fails on what was deployed', 'P1', 7)}
${row('Put what helped into the runbook of the alert', 'P2', 14)}
`;
}

/** What the SLOs of the service allow, so that the cost can be put beside it. */
function budget({ repo }: Ground, service: string, name: string): string {
  const slos = Array.from(repo.slos.values()).filter(({ id }) => folderOf(id) === service);
  if (slos.length === 0) return `${name} has no SLO yet, so no budget was spent.`;
  const lines = slos.map(({ id, value: { objective, window } }) => {
    const allowed = Math.round((parseMinutes(window) * (100 - objective)) / 10) / 10;
    return `- \`${lastPart(id)}\`, ${objective} % over ${window}, allows ${allowed} minutes of full outage. Say how much of it this took, and what is left.`;
  });
  return lines.join('\n');
}

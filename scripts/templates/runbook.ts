import { folderOf, lastPart } from '../../model/id-parts.ts';
import { type AlertFacts, alertOf } from './alerts.ts';
import { policyOf } from './choices.ts';
import { markdownLink, markdownText } from './markdown-text.ts';
import { sentenceCase } from './name-from-id.ts';
import type { Ground, Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** What to do about one alert, in Markdown. */
export const runbook: Template = {
  kind: 'runbook',
  example: 'checkout/HighErrorRate',
  owned: true,
  fileOf: id => `runbooks/${id}.md`,
  write(ground) {
    const { id, repo, owner, today } = ground;
    const service = folderOf(id);
    const alert = alertOf(repo, service, lastPart(id));
    const text = `---
service: ${yamlText(service)}
owner: ${yamlText(owner)}
last_reviewed: ${today}
---
# ${markdownText(alert.name)}

${opening(ground, service, alert)}
${diagnosis(ground, service, alert)}
${mitigation(ground, service)}
${escalation(ground, service)}`;
    return { text, next: ['Go through it as if you were woken up by it, and replace what is not true.'] };
  },
};

const nameOf = ({ repo }: Ground, service: string): string =>
  markdownText(repo.services.get(service)?.value.name ?? sentenceCase(service));

/** From the runbook to the root; every folder of its id is one step more. */
const upFrom = ({ id }: Ground): string => '../'.repeat(id.split('/').length);

function entryOf(ground: Ground, service: string): string {
  const name = nameOf(ground, service);
  return ground.repo.services.has(service) ? `[${name}](${upFrom(ground)}catalog/services/${service}.yaml)` : name;
}

function opening(ground: Ground, service: string, { name, means, firstStep, impact }: AlertFacts): string {
  const title = nameOf(ground, service);
  const first =
    firstStep === undefined
      ? `[Roll back](#roll-back) the last deploy of ${title} if it is younger than 1 h.`
      : markdownText(firstStep);
  const harm = markdownText(impact ?? `Customers of ${title} get errors instead of answers, or wait for them.`);

  return `${first}
No better after 5 minutes? Go on with the [diagnosis](#diagnosis).

## Meaning

\`${name}\` ${means ?? `fires when ${title} does not do its work as promised.`}

## Impact

${harm} The severity in the page says how bad it is.
`;
}

function diagnosis(ground: Ground, service: string, { query }: AlertFacts): string {
  const href = ground.repo.services.get(service)?.value.links.dashboard;
  const dashboard = href === undefined ? 'the dashboard' : `the ${markdownLink('dashboard', href)}`;
  const asked =
    query === undefined ? '.' : `, or ask Prometheus:\n\n   \`\`\`promql\n${query.replaceAll(/^/gm, '   ')}\n   \`\`\``;
  return `## Diagnosis

1. Since when, and where? Look at ${dashboard}
   of ${nameOf(ground, service)}${asked}

2. What changed in the hour before? Deploys, settings, traffic, and the services that
   ${entryOf(ground, service)} depends on.

| You see | It is | Do |
| --- | --- | --- |
| it began with a deploy | that deploy | [Roll back](#roll-back) |
| one instance is bad, the others are well | that instance | [Take the instance out](#take-the-instance-out) |
| a service that it depends on is bad too | that service | page its owner, see [Escalation](#escalation) |
| nothing of this after 15 minutes | not known yet | get help, see [Escalation](#escalation) |
`;
}

const mitigation = (ground: Ground, service: string): string => `## Mitigation

### Roll back

Deploy the version before, the way in which ${nameOf(ground, service)} is always deployed.
Errors fall within 5 minutes; if they do not, the deploy was not the cause, and you go on.
Way back: deploy the newer version again.

### Take the instance out

Take it out of the load balancer and keep it running, so that its logs can be read later. Way back: put it in again.
`;

function escalation(ground: Ground, service: string): string {
  const { repo, owner } = ground;
  const team = repo.teams.get(owner)?.value;
  const policy = repo.services.get(service)?.value.escalationPolicy ?? policyOf(repo, owner);
  const known = policy === undefined ? undefined : repo.escalationPolicies.get(policy);
  const next = known
    ? `[${markdownText(known.value.name)}](${upFrom(ground)}catalog/escalation-policies/${known.id}.yaml) says who is next`
    : 'the escalation policy of the service says who is next';
  const chat = repo.services.get(service)?.value.links.chat ?? team?.chat;
  const place = chat === undefined ? 'the channel of the team' : `\`${chat}\``;
  return `## Escalation

- No better after 15 minutes, or growing: escalate the incident in PagerDuty;
  ${next}.
- Tell ${place} what you see, and when you will look again.
- ${markdownText(team?.name ?? sentenceCase(owner))} answers for ${nameOf(ground, service)} and for this runbook.
`;
}

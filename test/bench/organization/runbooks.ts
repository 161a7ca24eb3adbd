import { Temporal } from 'temporal-polyfill';
import type { Plan, PlannedService } from './plan.ts';
import { paragraph, trouble } from './prose.ts';
import { type Random, randomFor } from './random.ts';

/** One runbook for each alert that pages; one in twenty is YAML. */
export function* runbookFiles({ seed, services }: Plan): Generator<readonly [string, string]> {
  const documented = services.filter(({ runbook }) => runbook);
  for (const [index, service] of documented.entries()) {
    const random = randomFor(seed, `runbook ${service.id}`);
    const path = `runbooks/${service.id}/${service.runbook}`;
    const other = documented[(index + 1) % documented.length] ?? service;
    if (index % 20 === 19) yield [`${path}.yaml`, yamlRunbook(service, random)];
    // The one before a YAML runbook names itself: links lead to Markdown.
    else yield [`${path}.md`, markdownRunbook(service, index % 20 === 18 ? service : other, random)];
  }
}

const reviewed = (random: Random): Temporal.PlainDate =>
  Temporal.PlainDate.from('2026-06-01').add({ days: random.integer(0, 160) });

const shell = (indent: string, ...lines: string[]): string =>
  ['```sh', ...lines, '```'].map(line => `${indent}${line}`).join('\n');

const kubectl = (id: string): string => `kubectl --context=production-eu --namespace=${id}`;

function markdownRunbook(service: PlannedService, other: PlannedService, random: Random): string {
  const { id, name, team, runbook } = service;
  return `---
service: ${id}
owner: ${team.id}
last_reviewed: ${reviewed(random)}
---
# ${runbook}

Set \`SHARD\` to the number in the page (\`SHARD=${random.integer(2, 9)}\`) and restart that worker. Safe: it redoes its work.

${shell('', `${kubectl(id)} delete pod "${id}-worker-\${SHARD:?}"`)}

## Meaning

${paragraph(random, name, 4)}

## Impact

- **Customers**: ${paragraph(random, name, 2)}
- **Colleagues**: ${paragraph(random, other.name, 2)}

## Variables

| Variable | Is | Set it with |
| --- | --- | --- |
| \`SHARD\` | the shard that the page names, \`0\` to \`${random.integer(10, 90)}\` | \`SHARD=3\` |
| \`BUILD\` | the release that ran ${random.integer(2, 90)} minutes ago | \`BUILD=${random.integer(1000, 9999)}\` |

## Diagnosis

${diagnosis(service, random)}

| You see | It is | Do |
| --- | --- | --- |
| fewer than ${random.integer(2, 90)} waiting | a worker that hung | nothing more |
| errors since the last deploy | the release | [Roll back](#roll-back) |
| more than ${random.integer(100, 900)} waiting | too much load | [Add replicas](#add-replicas) |
| errors of \`${other.id}\` | another service | [${other.runbook}](../${other.id}/${other.runbook}.md) |

## Mitigation

### Roll back

${paragraph(random, name, 2)}

${shell('', `${kubectl(id)} set image deployment/${id} "api=registry.meridian.example/${id}:\${BUILD:?}"`)}

### Add replicas

${paragraph(random, name, 2)}

${shell('', `${kubectl(id)} scale deployment/${id} --replicas=${random.integer(6, 60)}`)}

### Empty the cache

${paragraph(random, name, 2)}

## Escalation

- Nothing moves after ${random.integer(10, 20)} minutes? Add the next person of the policy.
- More than ${random.integer(1000, 9000)} waiting, or the oldest above 1 h? Add the incident commander.
- Read the [dashboard](https://grafana.meridian.example/d/${id}) aloud to whoever joins.
`;
}

const diagnosis = (
  { id, name }: PlannedService,
  random: Random,
): string => `1. Does the worker move again? ${trouble(random, name)}:

${shell(
  '   ',
  `psql --host=${id}-db.production.meridian.example --username=oncall --dbname=${id} --command="`,
  `  SELECT shard, count(*) AS waiting, min(created_at) AS oldest`,
  `  FROM work WHERE state = 'waiting' AND tries < ${random.integer(2, 90)} GROUP BY shard ORDER BY shard"`,
)}

2. It does not? ${paragraph(random, name, 2)}

${shell('   ', `${kubectl(id)} logs deployment/${id} --since=${random.integer(5, 60)}m | tail -n 50`)}

3. Nothing there? Then look at what it calls:

${shell('   ', `${kubectl(id)} exec deployment/${id} -- curl --fail "http://localhost:${random.integer(3000, 9000)}/health"`)}`;

function yamlRunbook({ id, name, team, runbook }: PlannedService, random: Random): string {
  const step = (number: number): string => `  - name: Look at shard ${number}
    description: ${trouble(random, name)}.
    commands:
      - ${kubectl(id)} logs "${id}-worker-${number}" --since=${random.integer(5, 60)}m
    checks:
      - ${trouble(random, name)} no longer.
    actions:
      - Wait ${random.integer(10, 90)} seconds, and look again.
`;
  return `name: ${runbook}
triggers:
  - alert: ${runbook}
severity: SEV-1
steps:
${Array.from({ length: 8 }, (_, number) => step(number)).join('')}escalation:
  - { after: 15m, contact: schedules/${team.schedules[0]} }
  - { after: 30m, contact: people/${team.members.at(-1)?.id} }
service: ${id}
owner: ${team.id}
last_reviewed: ${reviewed(random)}
summary: ${trouble(random, name)}.
`;
}

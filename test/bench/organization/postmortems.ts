import { Temporal } from 'temporal-polyfill';
import type { Plan, PlannedService } from './plan.ts';
import { paragraph, trouble } from './prose.ts';
import { type Random, randomFor } from './random.ts';

/** Incidents of the last months, spread over the days. */
export function* postmortemFiles({ seed, services }: Plan): Generator<readonly [string, string]> {
  for (const [index, service] of services.filter(({ postmortem }) => postmortem).entries()) {
    const day = Temporal.PlainDate.from('2026-03-01').add({ days: index % 200 });
    yield [
      `postmortems/${day}-${service.id}.md`,
      postmortem(service, `${day}`, index, randomFor(seed, `postmortem ${service.id}`)),
    ];
  }
}

function postmortem(service: PlannedService, day: string, index: number, random: Random): string {
  const { id, name, team, dependsOn } = service;
  const texts = sections.map(title => `## ${title}\n\n${bodyOf(title, service, random)}\n`);
  return `---
incident: INC-${1000 + index}
severity: ${random.pick(['SEV-1', 'SEV-2'])}
services: [${[id, ...dependsOn].join(', ')}]
commander: ${random.pick(team.members).id}
status: published
started_at: ${day}T10:0${random.integer(0, 4)}Z
detected_at: ${day}T10:0${random.integer(5, 9)}Z
acknowledged_at: ${day}T10:1${random.integer(0, 4)}Z
mitigated_at: ${day}T10:5${random.integer(0, 9)}Z
resolved_at: ${day}T11:2${random.integer(0, 9)}Z
---
# ${trouble(random, name)}

${texts.join('\n')}`;
}

const sections = [
  'Summary',
  'Impact',
  'Timeline',
  'Contributing factors',
  'Detection',
  'Mitigation',
  'Resolution',
  'What went well',
  'What could be improved',
  'Action items',
  'Lessons learned',
  'Error budget impact',
];

function bodyOf(title: string, service: PlannedService, random: Random): string {
  if (title === 'Timeline') return timeline(service, random);
  if (title === 'Action items') return actionItems(service, random);
  if (title === 'Summary' || title === 'Detection' || title === 'Resolution') return paragraph(random, service.name, 4);
  return Array.from({ length: 3 }, () => `- ${paragraph(random, service.name, 2)}`).join('\n');
}

function timeline({ name }: PlannedService, random: Random): string {
  const rows = Array.from({ length: 12 }, (_, step) => `| 10:${10 + step * 4} | ${trouble(random, name)}. |`);
  return ['| Time (UTC) | Event |', '| --- | --- |', ...rows].join('\n');
}

function actionItems({ id, name, team }: PlannedService, random: Random): string {
  const rows = Array.from({ length: 5 }, (_, item) => {
    const issue = random.integer(100, 9999);
    const link = `[${id}#${issue}](https://github.com/meridian/${id}/issues/${issue})`;
    const owner = team.members[item]?.id;
    return `| Mend what ${name} showed in case ${issue} | ${owner} | P${1 + (item % 3)} | 2026-12-0${1 + item} | Open | ${link} |`;
  });
  return [
    '| Action | Owner | Priority | Due date | Status | Issue |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

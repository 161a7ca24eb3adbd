import { Temporal } from 'temporal-polyfill';
import type { Plan, PlannedPerson, PlannedService, PlannedTeam } from './plan.ts';
import { trouble } from './prose.ts';
import { randomFor } from './random.ts';
import { scheduleFile } from './schedule.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney', 'America/Sao_Paulo'];
const countries = ['DE', 'US', 'JP', 'AU', 'BR'];

/** Every file under catalog/ but those of which there is one. */
export function* catalogFiles({ seed, teams, services }: Plan): Generator<readonly [string, string]> {
  const owned = Map.groupBy(services, ({ team }) => team);
  for (const [index, team] of teams.entries()) {
    const zone = index % zones.length;
    yield [`catalog/teams/${team.id}.yaml`, teamFile(team, owned.get(team) ?? [])];
    for (const person of team.members) {
      // Nobody has the last but one on a schedule.
      const away = person === team.members.at(-2);
      yield [`catalog/people/${person.id}.yaml`, personFile(person, zone, away, seed)];
    }
    for (const [place, id] of team.schedules.entries())
      yield [`catalog/schedules/${id}.yaml`, scheduleFile(team, place, zones[zone] ?? '')];
    for (const [place, id] of team.policies.entries())
      yield [`catalog/escalation-policies/${id}.yaml`, policyFile(team, place)];
  }
  for (const service of services) yield [`catalog/services/${service.id}.yaml`, serviceFile(service, seed)];
}

function personFile({ id, name }: PlannedPerson, zone: number, away: boolean, seed: number): string {
  const random = randomFor(seed, id);
  return `name: ${name}
email: ${id}@meridian.example
time_zone: ${zones[zone]}
github: ${id}
country: ${countries[zone]}
${random.integer(1, 8) === 1 ? 'managed: true\n' : ''}${away ? 'away: [{ from: 2026-12-24, to: 2027-01-02 }]\n' : ''}`;
}

const managerOf = ({ members }: PlannedTeam): string => members.at(-1)?.id ?? '';

const teamFile = (team: PlannedTeam, owned: readonly PlannedService[]): string => `name: ${team.name}
acronym: ${team.acronym}
manager: ${managerOf(team)}
members:
${team.members.map(({ id }) => `  - ${id}\n`).join('')}chat: "#${team.id}"
repositories:
${owned.map(({ id }) => `  ${id}: maintain\n`).join('')}  ops: push
github: { slug: ${team.id}, managed: true }
`;

/** Between them the policies of a team use all its schedules. */
function policyFile(team: PlannedTeam, place: number): string {
  const { schedules, policies } = team;
  const first = schedules[place % schedules.length];
  const second = schedules[(place + policies.length) % schedules.length];
  return `name: ${capitalWords(policies[place] ?? '')}
owner: ${team.id}
repeat: ${place % 4}
rules:
  # Whoever is on call, then whoever is next, and the manager when nobody answers.
  - { targets: [schedules/${first}], escalate_after: ${5 + (place % 3) * 5}m }
  - { targets: [schedules/${second}, people/${managerOf(team)}], escalate_after: 15m }
`;
}

const capitalWords = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

function serviceFile(service: PlannedService, seed: number): string {
  const { id, name, team, tier, external, dependsOn } = service;
  const random = randomFor(seed, `catalog ${id}`);
  const reviewed = Temporal.PlainDate.from('2026-06-01').add({ days: random.integer(0, 160) });
  return `code: SVC-${id.toUpperCase()}
name: ${name}
description: ${trouble(random, name)} if nobody looks after it.
owner: ${team.id}
tier: ${tier}
${external ? `external: true\nstatus_page: https://status.${id}.example\n` : `escalation_policy: ${service.policy}\n`}contact: ${random.pick(team.members).id}
${dependsOn.length > 0 ? `depends_on: [${dependsOn.join(', ')}]\n` : ''}links:
  dashboard: https://grafana.meridian.example/d/${id}
  repository: meridian/${id}
  chat: "#${team.id}"
last_reviewed: ${reviewed}
${external ? '' : whatPages(tier, random.integer(0, 9))}`;
}

function whatPages(tier: number, chance: number): string {
  if (tier < 3) return chance < 5 ? `acknowledge_timeout: ${30 + chance * 10}m\n` : '';
  const hours = `support_hours: { time_zone: Europe/Berlin, days: monday-friday, hours: "09:00-17:00" }\n`;
  return `${chance < 5 ? hours : ''}${chance % 3 === 0 ? 'auto_resolve: 3d\n' : ''}`;
}

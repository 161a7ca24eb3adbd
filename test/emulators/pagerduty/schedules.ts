import { type Json, list, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { inUse } from './answers.ts';
import { idsIn, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { EscalationPolicy, Layer, Schedule } from './entities.ts';
import { layerProblems, writeLayers } from './layers.ts';
import { identity, policyReference, teamReference, userReference } from './reference.ts';
import { isAskedFor, type Refused, resourceRoutes } from './resource.ts';
import { isZone } from './time.ts';

/** Schedules, without their overrides. */
export function scheduleRoutes(account: Account): Route[] {
  const { schedules, overrides } = account.state;
  return resourceRoutes<Schedule>({
    path: '/schedules',
    one: 'schedule',
    many: 'schedules',
    title: 'Schedule',
    items: schedules,
    write: (sent, before) => writeSchedule(account, sent, before),
    show: schedule => showSchedule(account, schedule),
    matches: (schedule, request) => isAskedFor(request, schedule.name),
    keep: schedule => keep(account, schedule),
    removed: schedule => {
      for (const override of [...overrides.values()]) {
        if (override.schedule === schedule.id) overrides.delete(override.id);
      }
    },
  });
}

/** The provider compares these sentences letter by letter. */
function keep(account: Account, schedule: Schedule) {
  const message = "Schedule can't be deleted";
  if (policiesOf(account, schedule.id).length > 0) {
    return inUse(message, "Schedule can't be deleted if it's being used by escalation policies");
  }
  const held = [...account.state.incidents.values()].some(
    ({ status, schedules }) => status !== 'resolved' && schedules.includes(schedule.id),
  );
  const why = "Schedule can't be deleted if it's being used by an escalation policy snapshot with open incidents";
  return held ? inUse(message, why) : undefined;
}

function writeSchedule(account: Account, sent: Json, before: Schedule | undefined): Schedule | Refused {
  const { state, ids } = account;
  const zone = text(sent.time_zone, before?.time_zone);
  const teams = 'teams' in sent ? idsIn(sent.teams) : (before?.teams ?? []);
  const layers = list(sent.schedule_layers);
  const name = text(sent.name, before?.name);
  const refused = refusal(
    nameProblem(name, 255),
    !isZone(zone) && 'Time zone is not a valid time zone',
    unknownAmong(teams, state.teams, 'Team'),
    layers.length === 0 && 'Schedule layers must have at least one layer',
    ...layers.flatMap(layer => layerProblems(account, layer)),
  );
  if (refused) return refused;
  return {
    id: before?.id ?? ids.resource(),
    name,
    description: text(sent.description, before?.description ?? '') || null,
    time_zone: zone,
    teams,
    layers: writeLayers(account, zone, layers, before),
  };
}

function showSchedule(account: Account, { id, name, description, time_zone, teams, layers }: Schedule): Json {
  const users = [...new Set(layers.flatMap(layer => layer.users))];
  const entries = { rendered_schedule_entries: [], rendered_coverage_percentage: 0 };
  return {
    ...identity('schedules', 'schedule', id, name),
    name,
    description,
    time_zone,
    teams: teams.map(team => teamReference(account, team)),
    users: users.map(user => userReference(account, user)),
    escalation_policies: policiesOf(account, id).map(policy => policyReference(account, policy.id)),
    // The highest first, which is the other way round from what clients send.
    schedule_layers: layers.map(layer => ({ ...showLayer(account, layer), ...entries })).toReversed(),
    overrides_subschedule: { name: 'Overrides', ...entries },
    final_schedule: { name: 'Final Schedule', ...entries },
    http_cal_url: `https://acme.pagerduty.com/private/${id}/feed`,
    web_cal_url: `webcal://acme.pagerduty.com/private/${id}/feed`,
    personal_http_cal_url: null,
  };
}

const showLayer = (account: Account, layer: Layer): Json => ({
  ...layer,
  users: layer.users.map(id => ({ user: userReference(account, id) })),
});

const policiesOf = ({ state }: Account, schedule: string): EscalationPolicy[] =>
  [...state.escalationPolicies.values()].filter(({ rules }) =>
    rules.some(({ targets }) => targets.some(target => target.id === schedule)),
  );

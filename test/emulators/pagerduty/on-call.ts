import { type Json, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import type { EscalationPolicy, Layer, Reference, Schedule } from './entities.ts';
import { page } from './paging.ts';
import { policyReference, scheduleReference, userReference } from './reference.ts';
import { instant, isBefore, isWithin } from './time.ts';

/** Who is on call now, by policy and level; shifts are not worked out, so `start` and `end` say nothing. */
export function onCallRoutes(account: Account): Route[] {
  return [
    {
      method: 'GET',
      path: '/oncalls',
      handle: request => {
        const asked = (name: string, id: string | null) => {
          const ids = request.query.getAll(`${name}[]`);
          return ids.length === 0 || (id !== null && ids.includes(id));
        };
        const found = [...account.state.escalationPolicies.values()]
          .flatMap(policy => onCalls(account, policy))
          .filter(({ policy }) => asked('escalation_policy_ids', policy))
          .filter(({ user, schedule }) => asked('user_ids', user) && asked('schedule_ids', schedule));
        return page(
          request,
          'oncalls',
          found.map(each => show(account, each)),
        );
      },
    },
  ];
}

type OnCall = {
  readonly policy: string;
  readonly level: number;
  readonly user: string;
  readonly schedule: string | null;
};

function onCalls(account: Account, { id, rules }: EscalationPolicy): OnCall[] {
  return rules.flatMap(({ targets }, index) =>
    targets.flatMap(target =>
      onCallOf(account, target).map(user => ({
        policy: id,
        level: index + 1,
        user,
        schedule: target.type.startsWith('schedule') ? target.id : null,
      })),
    ),
  );
}

const show = (account: Account, { policy, level, user, schedule }: OnCall): Json => ({
  escalation_policy: policyReference(account, policy),
  escalation_level: level,
  schedule: schedule === null ? null : scheduleReference(account, schedule),
  user: userReference(account, user),
  start: null,
  end: null,
});

/** Those whom the first rule with anybody on call reaches. */
export function firstOnCall(account: Account, policy: EscalationPolicy): string[] {
  const [first] = onCalls(account, policy);
  return [
    ...new Set(
      onCalls(account, policy)
        .filter(({ level }) => level === first?.level)
        .map(({ user }) => user),
    ),
  ];
}

function onCallOf({ state, now }: Account, { id, type }: Reference): string[] {
  if (!type.startsWith('schedule')) return [id];
  const schedule = state.schedules.get(id);
  if (!schedule) return [];
  const override = [...state.overrides.values()].findLast(
    each => each.schedule === id && isWithin(now(), each.start, each.end),
  );
  const user = override?.user ?? fromLayers(schedule, now());
  return user === undefined ? [] : [user];
}

/** The highest layer that covers the moment decides. Turns are counted in seconds: near a clock change that is rough. */
function fromLayers({ layers, time_zone }: Schedule, now: string): string | undefined {
  const layer = layers.findLast(each => isLive(each, now) && isCovered(each, time_zone, now));
  if (!layer) return undefined;
  const { rotation_virtual_start, rotation_turn_length_seconds, users } = layer;
  const elapsed = (instant(now).epochMilliseconds - instant(rotation_virtual_start).epochMilliseconds) / 1000;
  const turn = Math.floor(elapsed / rotation_turn_length_seconds);
  return users[((turn % users.length) + users.length) % users.length];
}

const isLive = ({ start, end }: Layer, now: string): boolean =>
  !isBefore(now, start) && (end === null || isBefore(now, end));

const day = 86_400;
const week = 7 * day;

/** Whether the wall clock stands within one of the layer's restrictions. */
function isCovered({ restrictions }: Layer, zone: string, now: string): boolean {
  const local = instant(now).toZonedDateTimeISO(zone);
  const second = local.hour * 3600 + local.minute * 60 + local.second;
  const secondOfWeek = (local.dayOfWeek - 1) * day + second;
  return (
    restrictions.length === 0 ||
    restrictions.some(({ type, start_time_of_day, start_day_of_week, duration_seconds }) => {
      const [hours = 0, minutes = 0, seconds = 0] = text(start_time_of_day).split(':').map(Number);
      const start = hours * 3600 + minutes * 60 + seconds;
      const since =
        type === 'weekly_restriction'
          ? (secondOfWeek - ((Number(start_day_of_week) - 1) * day + start) + week) % week
          : (second - start + day) % day;
      return since < Number(duration_seconds);
    })
  );
}

import { isObject, type Json, list, object, text } from '../http/json.ts';
import type { Account } from './account.ts';
import { idOf } from './checks.ts';
import type { Layer, Schedule } from './entities.ts';
import { inUtc, inZone, isBefore, rfc3339 } from './time.ts';

/**
 * The layers after a write. A new one that starts in the past starts now instead. One that is not mentioned any more is
 * not deleted but ended, now, unless it ended before; it keeps its place above those that were sent.
 */
export function writeLayers(account: Account, zone: string, sent: unknown, before: Schedule | undefined): Layer[] {
  const known = before?.layers ?? [];
  const written = list(sent).map(layer => writeLayer(account, zone, object(layer), known));
  const left = known.filter(layer => !written.some(({ id }) => id === layer.id));
  return [...written, ...left.map(layer => ended(layer, inUtc(account.now())))];
}

const ended = (layer: Layer, now: string): Layer =>
  layer.end !== null && !isBefore(now, layer.end) ? layer : { ...layer, end: now };

function writeLayer(account: Account, zone: string, sent: Json, known: readonly Layer[]): Layer {
  const before = known.find(({ id }) => id === sent.id);
  const end = rfc3339(text(sent.end));
  const virtualStart = rfc3339(text(sent.rotation_virtual_start));
  return {
    id: before?.id ?? account.ids.layer(),
    name: text(sent.name, before?.name),
    start: startOf(account, zone, text(sent.start), before),
    end: end === undefined ? null : inUtc(end),
    rotation_virtual_start: virtualStart === undefined ? '' : inUtc(virtualStart),
    rotation_turn_length_seconds: Number(sent.rotation_turn_length_seconds),
    users: list(sent.users).map(each => idOf(object(each).user) ?? ''),
    restrictions: list(sent.restrictions).filter(isObject),
  };
}

/** A start that has passed stays what it was. */
function startOf({ now }: Account, zone: string, sent: string, before: Layer | undefined): string {
  const start = rfc3339(sent);
  if (start === undefined) return '';
  if (isBefore(now(), start)) return inZone(start, zone);
  return before && !isBefore(now(), before.start) ? before.start : inZone(now(), zone);
}

/** What is wrong with a layer as it was sent. */
export function layerProblems({ state }: Account, layer: unknown): string[] {
  const sent = object(layer);
  const users = list(sent.users).map(each => idOf(object(each).user) ?? '');
  const turn = Number(sent.rotation_turn_length_seconds);
  const end = text(sent.end);
  return [
    rfc3339(text(sent.start)) === undefined && 'Start is invalid',
    end !== '' && rfc3339(end) === undefined && 'End is invalid',
    rfc3339(text(sent.rotation_virtual_start)) === undefined && 'Rotation virtual start is invalid',
    !(turn >= 3600 && turn <= 31_536_000) && 'Rotation turn length must be between 1 hour and 365 days',
    users.length === 0 && 'Users must have at least one user',
    ...users.filter(id => !state.users.has(id)).map(id => `User ${id} could not be found`),
    ...users.filter(id => isStakeholder(state.users.get(id)?.role)).map(id => `User ${id} cannot be put on call`),
    ...list(sent.restrictions).map(restriction => restrictionProblem(object(restriction))),
  ].filter(problem => typeof problem === 'string');
}

const isStakeholder = (role: string | undefined): boolean =>
  role === 'read_only_user' || role === 'read_only_limited_user';

function restrictionProblem({ type, start_time_of_day, start_day_of_week, duration_seconds }: Json) {
  const longest = type === 'daily_restriction' ? 86_399 : 604_799;
  const duration = Number(duration_seconds);
  if (type !== 'daily_restriction' && type !== 'weekly_restriction') return 'Restriction type is invalid';
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text(start_time_of_day))) return 'Restriction start time is invalid';
  if (!(duration >= 1 && duration <= longest)) return `Restriction must last between 1 and ${longest} seconds`;
  const hasDay = typeof start_day_of_week === 'number' && start_day_of_week >= 1 && start_day_of_week <= 7;
  if (type === 'weekly_restriction' && !hasDay) return 'Weekly restriction needs a start day of week';
  return undefined;
}

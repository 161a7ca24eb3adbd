import { isObject, type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { created, invalid, noContent, notFound, ok } from './answers.ts';
import { idOf } from './checks.ts';
import type { Override, Schedule } from './entities.ts';
import { userReference } from './reference.ts';
import { inZone, isBefore, rfc3339 } from './time.ts';

/** Overrides: one or several at once; the past cannot be changed. */
export function overrideRoutes(account: Account): Route[] {
  const path = '/schedules/{id}/overrides';
  const on = (request: Request, handle: (schedule: Schedule) => Reply): Reply => {
    const schedule = account.state.schedules.get(request.params.id ?? '');
    return schedule ? handle(schedule) : notFound('Schedule Not Found');
  };
  return [
    { method: 'GET', path, handle: request => on(request, schedule => listOverrides(account, schedule, request)) },
    { method: 'POST', path, handle: request => on(request, schedule => create(account, schedule, request)) },
    {
      method: 'DELETE',
      path: `${path}/{override_id}`,
      handle: request => on(request, schedule => remove(account, schedule, request.params.override_id ?? '')),
    },
  ];
}

function listOverrides(account: Account, schedule: Schedule, { query }: Request): Reply {
  const since = rfc3339(query.get('since') ?? '');
  const until = rfc3339(query.get('until') ?? '');
  if (since === undefined || until === undefined) return invalid('Since and until must be given as ISO 8601 dates');
  if (!isBefore(since, until)) return invalid('Until must come after since');
  const found = [...account.state.overrides.values()].filter(
    ({ schedule: of, start, end }) => of === schedule.id && isBefore(start, until) && isBefore(since, end),
  );
  return ok({ overrides: found.map(override => show(account, schedule, override)) });
}

/** A list is answered item by item, with a status for each; the single form is an older one that still works. */
function create(account: Account, schedule: Schedule, { body }: Request): Reply {
  const { overrides, override } = object(body);
  if (Array.isArray(overrides)) return created(overrides.map(each => createOne(account, schedule, object(each))));
  if (!isObject(override)) return invalid('Overrides must be given');
  const { errors, override: made } = createOne(account, schedule, override);
  return errors ? invalid(...errors) : created({ override: made });
}

type Created = { readonly status: number; readonly errors?: readonly string[]; readonly override: unknown };

function createOne(account: Account, schedule: Schedule, sent: Json): Created {
  const start = rfc3339(text(sent.start));
  const end = rfc3339(text(sent.end));
  const user = idOf(sent.user) ?? '';
  const refuse = (error: string): Created => ({ status: 400, errors: [error], override: sent });
  if (start === undefined || end === undefined) return refuse('Override start and end must be ISO 8601 dates');
  if (!account.state.users.has(user)) return refuse(`User ${user} could not be found`);
  if (!isBefore(start, end)) return refuse('Override must end after its start');
  if (!isBefore(account.now(), end)) return refuse('Override must end in the future');
  const id = account.ids.override();
  const from = isBefore(start, account.now()) ? account.now() : start;
  const override: Override = { id, schedule: schedule.id, start: from, end, user };
  account.state.overrides.set(id, override);
  return { status: 201, override: show(account, schedule, override) };
}

function remove({ state, now }: Account, schedule: Schedule, id: string): Reply {
  const override = state.overrides.get(id);
  if (override?.schedule !== schedule.id) return notFound('Override Not Found');
  if (!isBefore(now(), override.end)) return invalid('You cannot remove a past override');
  if (isBefore(now(), override.start)) {
    state.overrides.delete(id);
    return noContent;
  }
  state.overrides.set(id, { ...override, end: now() });
  return ok(undefined);
}

const show = (account: Account, { time_zone }: Schedule, { id, start, end, user }: Override): Json => ({
  id,
  start: inZone(start, time_zone),
  end: inZone(end, time_zone),
  user: userReference(account, user),
});

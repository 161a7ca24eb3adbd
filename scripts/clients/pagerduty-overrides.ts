import { Temporal } from 'temporal-polyfill';
import type { Api, Request, Send } from './api.ts';
import { misunderstood, refused } from './api-error.ts';
import { fieldOf, textOf } from './fields.ts';
import { listIn } from './list-in.ts';

/** An override as PagerDuty has it. */
export type Override = {
  readonly id: string;
  /** The id of whom it puts on call. */
  readonly user: string;
  readonly userName: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/** The overrides of a schedule that touch a span, whole. */
export async function overridesIn(
  api: Api,
  send: Send,
  schedule: string,
  since: Temporal.Instant,
  until: Temporal.Instant,
): Promise<Override[]> {
  // Without overflow, what reaches beyond the span would be cut off at its ends.
  const query = { since: toSeconds(since), until: toSeconds(until), overflow: 'true' };
  const ask = async (request: Request): Promise<Override[]> => {
    const { body } = await send(request);
    return listIn(api, request, body, 'overrides').map(record => overrideOf(api, request, record));
  };
  const request: Request = { method: 'GET', path: overridesPath(schedule), query };
  const all = await ask(request);
  if (all.every(({ id }) => id !== '')) return all;
  // The documentation promises ids only to those who ask for what can still be edited.
  const editable = await ask({ ...request, query: { ...query, editable: 'true' } });
  return all.map(override => editable.find(other => isAlike(override, other)) ?? override);
}

const toSeconds = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });

const overridesPath = (schedule: string): string => `schedules/${encodeURIComponent(schedule)}/overrides`;

function overrideOf(api: Api, request: Request, record: unknown): Override {
  const user = fieldOf(record, 'user');
  return {
    id: textOf(record, 'id'),
    user: textOf(user, 'id'),
    userName: textOf(user, 'summary'),
    from: instantOf(api, request, textOf(record, 'start')),
    to: instantOf(api, request, textOf(record, 'end')),
  };
}

const isAlike = (a: Override, b: Override): boolean => a.user === b.user && a.from.equals(b.from) && a.to.equals(b.to);

function instantOf(api: Api, request: Request, text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw misunderstood(api, request, 'overrides with `start` and `end`');
  }
}

/** Creates one override. The answer lists what became of each: the request succeeds even when none was created. */
export async function createOverride(
  api: Api,
  send: Send,
  schedule: string,
  { user, from, to }: Pick<Override, 'user' | 'from' | 'to'>,
): Promise<void> {
  const override = { start: from.toString(), end: to.toString(), user: { id: user, type: 'user_reference' } };
  const request: Request = {
    method: 'POST',
    path: overridesPath(schedule),
    body: { overrides: [override] },
  };
  const answer = await send(request);
  const [result] = Array.isArray(answer.body) ? answer.body : [];
  const status = fieldOf(result, 'status');
  if (status === 201) return;
  if (typeof status !== 'number') throw misunderstood(api, request, 'what became of the override');
  throw refused(api, request, { ...answer, status, statusText: '', body: { error: result } });
}

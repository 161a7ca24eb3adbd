import { Temporal } from 'temporal-polyfill';
import { parseMinutes } from './duration.ts';
import type { ScheduleFile } from './file-types.ts';
import {
  type MinuteOfDay,
  minutesPerDay,
  minutesPerWeek,
  parseTimeOfDay,
  parseWeekdays,
  parseWeekdayTime,
  type Weekday,
} from './local-time.ts';

/** The written rule for who is on call when; at most one person at a time. */
export type Schedule = {
  readonly name: string;
  readonly owner: string;
  readonly timeZone: string;
  /** As written: where layers overlap, a later one wins. */
  readonly layers: readonly Layer[];
  /** As written: a later one wins. */
  readonly overrides: readonly Override[];
  /** Trainees listen in; never counts as cover. */
  readonly shadow: boolean;
};

/** One rotation inside a schedule. */
export type Layer = {
  readonly name: string;
  /** How long one person's turn is, on the local clock. */
  readonly turnMinutes: number;
  readonly handoff: { readonly weekday: Weekday | undefined; readonly time: MinuteOfDay };
  readonly start: Temporal.PlainDate;
  /** The layer ends at the hand-off time of this day. */
  readonly end: Temporal.PlainDate | undefined;
  /** Person ids in the order of their turns; repeats allowed. */
  readonly people: readonly string[];
  /** The hours that the layer covers; none means always. */
  readonly restrictions: readonly Restriction[];
};

/** A window of the local clock that repeats every day, or every week from `weekday` on. */
export type Restriction =
  | { readonly every: 'day'; readonly start: MinuteOfDay; readonly minutes: number }
  | { readonly every: 'week'; readonly weekday: Weekday; readonly start: MinuteOfDay; readonly minutes: number };

/** A dated, one-off replacement of who is on call. */
export type Override = {
  readonly person: string;
  readonly replaces: string | undefined;
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly reason: string;
};

type LayerFile = ScheduleFile['layers'][number];
type RestrictionFile = NonNullable<LayerFile['restrictions']>[number];

export const understandSchedule = (file: ScheduleFile): Schedule => ({
  name: file.name,
  owner: file.owner,
  timeZone: file.time_zone,
  layers: file.layers.map(understandLayer),
  overrides: (file.overrides ?? []).map(({ person, replaces, from, to, reason }) => ({
    person,
    replaces,
    from: Temporal.PlainDateTime.from(from),
    to: Temporal.PlainDateTime.from(to),
    reason,
  })),
  shadow: file.shadow ?? false,
});

const understandLayer = (file: LayerFile): Layer => ({
  name: file.name,
  turnMinutes: parseTurn(file.turn),
  handoff: file.handoff.includes(' ')
    ? parseWeekdayTime(file.handoff)
    : { weekday: undefined, time: parseTimeOfDay(file.handoff) },
  start: Temporal.PlainDate.from(file.start),
  end: file.end === undefined ? undefined : Temporal.PlainDate.from(file.end),
  people: file.people,
  restrictions: (file.restrictions ?? []).flatMap(understandRestriction),
});

/** `weekly`, `daily` or a duration, in minutes. */
export function parseTurn(turn: string): number {
  if (turn === 'weekly') return minutesPerWeek;
  if (turn === 'daily') return minutesPerDay;
  return parseMinutes(turn);
}

/** One written restriction comes to one window, or to one for each of its days. */
export function understandRestriction(file: RestrictionFile): Restriction[] {
  if ('daily' in file && file.daily !== undefined) return [{ every: 'day', ...parseHours(file.daily) }];
  if ('days' in file && file.days !== undefined && file.hours !== undefined) {
    const hours = parseHours(file.hours);
    return parseWeekdays(file.days).map(weekday => ({ every: 'week', weekday, ...hours }));
  }
  if ('from' in file && file.from !== undefined && file.to !== undefined) {
    const [from, to] = [parseWeekdayTime(file.from), parseWeekdayTime(file.to)];
    const minutes = minutesBetween(from, to);
    return [{ every: 'week', weekday: from.weekday, start: from.time, minutes }];
  }
  return [];
}

/** `22:00-06:00` → 1320 and 480; the same time twice is a whole day. */
function parseHours(text: string): { start: MinuteOfDay; minutes: number } {
  const [from = '', to = ''] = text.split('-');
  const start = parseTimeOfDay(from);
  const length = parseTimeOfDay(to) - start;
  return { start, minutes: length > 0 ? length : length + minutesPerDay };
}

type WeekdayTime = { readonly weekday: Weekday; readonly time: MinuteOfDay };

const minutesBetween = (from: WeekdayTime, to: WeekdayTime): number => {
  const length = (to.weekday - from.weekday) * minutesPerDay + to.time - from.time;
  return length > 0 ? length : length + minutesPerWeek;
};

/** The local time of a layer's first hand-off: the first one on or after its start date. */
export function firstHandoff({ start, handoff }: Pick<Layer, 'start' | 'handoff'>): Temporal.PlainDateTime {
  const days = handoff.weekday === undefined ? 0 : (handoff.weekday - start.dayOfWeek + 7) % 7;
  return start.add({ days }).toPlainDateTime().add({ minutes: handoff.time });
}

/** PagerDuty takes turns of an hour to 365 days (resource_pagerduty_schedule.go, 3.30.8). */
export const isAllowedTurn = (turnMinutes: number): boolean => turnMinutes >= 60 && turnMinutes <= 365 * minutesPerDay;

/** Whether turns are whole weeks, so that the hand-off needs a weekday. */
export const isWholeWeeks = (turnMinutes: number): boolean => turnMinutes > 0 && turnMinutes % minutesPerWeek === 0;

/** Everybody whom a schedule may put on call, each once. */
export const peopleOf = ({ layers, overrides }: Schedule): Set<string> =>
  new Set([...layers.flatMap(({ people }) => people), ...overrides.map(({ person }) => person)]);

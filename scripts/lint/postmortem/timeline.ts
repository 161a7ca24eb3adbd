import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../../model/source/markdown-facts.ts';
import { inSection } from '../../../model/source/sections.ts';
import { fromFacts } from '../from-facts.ts';
import { sectionsNamed } from './sections.ts';
import { minutesAhead, zoneNames } from './time-zones.ts';
import { timeIn, type WrittenTime } from './written-time.ts';

/** One entry of a timeline. */
export type Moment = {
  /** As it is written: `14:02`. */
  readonly written: string;
  /** Minutes since the first midnight of the timeline; those after the next midnight go on. */
  readonly minute: number;
  readonly at: Place;
};

export type Timeline = {
  readonly moments: readonly Moment[];
  /** The zone that a heading names, where that is not UTC. */
  readonly foreignZone: { readonly name: string; readonly at: Place } | undefined;
  /** What is written like a time among times, and is none: `14:75`. */
  readonly malformed: readonly { readonly written: string; readonly at: Place }[];
  /** Whether all times that are written are among the moments, in UTC. */
  readonly isInUtc: boolean;
};

/** The timeline of a postmortem, from its tables or else its lists; entries without a time are left out. */
export const timelineOf = fromFacts('timeline', (facts): Timeline => {
  const [section] = sectionsNamed(facts, 'Timeline');
  if (!section) return { moments: [], foreignZone: undefined, malformed: [], isInUtc: true };
  const tables = inSection(section, facts.tables);
  const rows = tables.flatMap(({ rows }) => rows.map(({ cells: [first = ''], at }) => ({ text: first, at })));
  const items = inSection(section, facts.paragraphs).filter(({ within }) => within === 'list');
  const headings = [section.heading, ...tables.map(({ header: [text = ''], at }) => ({ text, at }))];
  const zones = headings.flatMap(({ text, at }) => zoneIn(text).map(name => ({ name, at })));
  const foreignZone = zones.find(({ name }) => minutesAhead(name) !== 0);
  return { foreignZone, ...read(rows.length > 0 ? rows : items, (foreignZone ?? zones[0])?.name) };
});

/** The minutes from its first entry to its last. */
export function lengthOf({ moments }: Timeline): number | undefined {
  const [first, last] = [moments[0], moments.at(-1)];
  return first && last && last.minute - first.minute;
}

const zone = new RegExp(`\\b(?:${zoneNames})\\b`);
const zoneIn = (text: string): string[] => zone.exec(text)?.slice(0, 1) ?? [];

type Written = WrittenTime & { readonly at: Place };
type OnClock = Omit<Written, 'minute'> & { readonly minute: number };

const day = 24 * 60;

/** What its entries say, of which those without a zone are in that of the heading, or else of the first one. */
function read(entries: readonly { readonly text: string; readonly at: Place }[], named: string | undefined) {
  const times = entries.flatMap(({ text, at }): Written | [] => {
    const time = timeIn(text);
    return time ? { ...time, at } : [];
  });
  const zone = named ?? times[0]?.zone ?? 'UTC';
  const onClock = times.flatMap(time => onOneClock(time, zone) ?? []);
  return {
    moments: inDays(onClock),
    malformed: onClock.length > 0 ? times.flatMap(malformedIn) : [],
    isInUtc: minutesAhead(zone) !== undefined && onClock.length === times.length,
  };
}

const malformedIn = ({ written, minute, at }: Written) => (minute === undefined ? [{ written, at }] : []);

/** In UTC; or as it is, where nothing is certain of the zone of the others but that it is the same. */
function onOneClock({ minute, ...time }: Written, zone: string): OnClock | undefined {
  const own = time.zone ?? zone;
  const isInUtc = minutesAhead(zone) !== undefined;
  if (!isInUtc && own !== zone) return undefined;
  const ahead = isInUtc ? minutesAhead(own) : 0;
  if (minute === undefined || ahead === undefined) return undefined;
  const days = Math.floor((minute - ahead) / day);
  return { ...time, date: time.date?.add({ days }), minute: minute - ahead - days * day };
}

/** Where a clock goes back by more than half a day, midnight has passed; where dates are written, they decide. */
function inDays(times: readonly OnClock[]): Moment[] {
  const moments: Moment[] = [];
  let firstDate: Temporal.PlainDate | undefined;
  let days = 0;
  for (const { written, at, date, minute } of times) {
    const previous = moments.at(-1)?.minute ?? 0;
    if (date) {
      firstDate ??= date.subtract({ days });
      days = firstDate.until(date).days;
    } else if (days * day + minute < previous - day / 2) days++;
    moments.push({ written, minute: days * day + minute, at });
  }
  return moments;
}

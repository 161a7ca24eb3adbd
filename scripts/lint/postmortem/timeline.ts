import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../../model/source/markdown-facts.ts';
import { inSection } from '../../../model/source/sections.ts';
import { dayIn } from '../day.ts';
import { fromFacts } from '../from-facts.ts';
import { sectionsNamed } from './sections.ts';

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
};

/** The timeline of a postmortem, from its tables or else its lists; entries without a time are left out. */
export const timelineOf = fromFacts('timeline', (facts): Timeline => {
  const [section] = sectionsNamed(facts, 'Timeline');
  if (!section) return { moments: [], foreignZone: undefined };
  const tables = inSection(section, facts.tables);
  const rows = tables.flatMap(({ rows }) => rows.map(({ cells: [first = ''], at }) => ({ text: first, at })));
  const items = inSection(section, facts.paragraphs).filter(({ within }) => within === 'list');
  const headings = [section.heading, ...tables.map(({ header: [text = ''], at }) => ({ text, at }))];
  const foreign = headings.flatMap(({ text, at }) => zoneIn(text).map(name => ({ name, at })))[0];
  return { moments: inDays(rows.length > 0 ? rows : items), foreignZone: foreign };
});

/** The minutes from its first entry to its last. */
export function lengthOf({ moments }: Timeline): number | undefined {
  const [first, last] = [moments[0], moments.at(-1)];
  return first && last && last.minute - first.minute;
}

const zoneIn = (text: string): string[] =>
  text.match(/\b(CEST|CET|EEST|EET|BST|[ECMP][SD]T|IST|JST|AEST|AEDT|(UTC|GMT)[+-]\d{1,2})\b/)?.slice(0, 1) ?? [];

const day = 24 * 60;

/** Where a clock goes back by more than half a day, midnight has passed; where dates are written, they decide. */
function inDays(entries: readonly { readonly text: string; readonly at: Place }[]): Moment[] {
  const moments: Moment[] = [];
  let firstDate: Temporal.PlainDate | undefined;
  let days = 0;
  for (const { text, at } of entries) {
    const found = timeIn(text);
    if (!found) continue;
    const { written, date, minuteOfDay } = found;
    const previous = moments.at(-1)?.minute ?? 0;
    if (date) {
      firstDate ??= date.subtract({ days });
      days = firstDate.until(date).days;
    } else if (days * day + minuteOfDay < previous - day / 2) days++;
    moments.push({ written, minute: days * day + minuteOfDay, at });
  }
  return moments;
}

/** A time at the beginning of a text, with its date where it has one. */
function timeIn(text: string) {
  const found = /^\W{0,4}(?:(\d{4}-\d\d-\d\d)[T ,]{1,3})?(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/.exec(text.trimStart());
  if (!found) return undefined;
  const [written, date, hour, minute] = found;
  const minuteOfDay = Number(hour) * 60 + Number(minute);
  return minuteOfDay >= day ? undefined : { written: written.replace(/^\W+/, ''), date: dayIn(date), minuteOfDay };
}

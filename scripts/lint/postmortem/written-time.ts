import type { Temporal } from 'temporal-polyfill';
import { dayIn } from '../day.ts';
import { zoneNames } from './time-zones.ts';

/** A time as somebody wrote it. */
export type WrittenTime = {
  /** `14:02`, `2:02 PM CEST`. */
  readonly written: string;
  readonly date: Temporal.PlainDate | undefined;
  /** Of its day, in its zone; undefined where no clock shows it: `14:75`. */
  readonly minute: number | undefined;
  readonly zone: string | undefined;
};

const half = ' ?[AaPp]\\.?[Mm]\\b\\.?';
const offset = 'Z\\b|\\+\\d\\d:?\\d\\d| \\+\\d\\d:\\d\\d|-(?:0\\d|1[0-2])[03]0|(?<=T[\\d:.]{5,18})-\\d\\d:\\d\\d';
// What begins with `+` tells how long it took.
const time = new RegExp(
  [
    '^[^\\w+]{0,4}(?:(?<date>\\d{4}-\\d\\d-\\d\\d)(?:T|[ ,]{1,3}))?',
    '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d(?:[.,]\\d{1,9})?)?(?!\\d)',
    `(?<ownHalf>${half})?`,
    `(?:(?<offset>${offset})|(?: ?[–-] ?(?<end>\\d{1,2}):\\d\\d(?!\\d)(?<endHalf>${half})?)?(?: ?\\(?(?<zone>${zoneNames})\\b\\)?)?)`,
  ].join(''),
);

/** The time that a text begins with, and its date and zone where they are written. */
export function timeIn(text: string): WrittenTime | undefined {
  const found = time.exec(text.trimStart());
  const { date, hour, minute, ownHalf, offset, end, endHalf, zone } = found?.groups ?? {};
  if (!found) return undefined;
  const isFlipped = ownHalf === undefined && Number(end) % 12 < Number(hour) % 12;
  const total = hourOfDay(Number(hour), ownHalf ?? endHalf, isFlipped) * 60 + Number(minute);
  return {
    written: found[0].replace(/^\W+/, ''),
    date: dayIn(date),
    // Midnight is `24:00` as well.
    minute: Number(minute) < 60 && total <= 24 * 60 ? total : undefined,
    zone: zone ?? offset?.trim(),
  };
}

/** `isFlipped` where only the end of a span has its half of the day, and that is the other one: `11:50–12:10 PM`. */
function hourOfDay(hour: number, halfOfDay: string | undefined, isFlipped: boolean): number {
  if (halfOfDay === undefined || hour > 12) return hour;
  const isLate = /p/i.test(halfOfDay) !== isFlipped;
  return (hour % 12) + (isLate ? 12 : 0);
}

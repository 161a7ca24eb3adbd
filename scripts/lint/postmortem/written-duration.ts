/** A length of time as somebody has written it. */
export type WrittenDuration = {
  readonly written: string;
  readonly minutes: number;
  /** How far it may be off, since people round. */
  readonly tolerance: number;
  /** What was said instead of a length: that it took no longer, or two moments, which may be days apart. */
  readonly as?: 'limit' | 'clocks';
};

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const large: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  ninety: 90,
};
const counts: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, index) => [word, index + 1])),
  ...large,
  'half an': 0.5,
  an: 1,
  a: 1,
};

const loosely = '(?:about|around|roughly|approx(?:\\.|imately)?|nearly|almost|some|circa|ca\\.|~)';
const digits = '(\\d{1,6}(?:\\.\\d{1,2})?)[ -]?';
const words = `(${Object.keys(counts).join('|')})[ -]`;
const part = `(?:${digits}|${words})(days?|hours?|hrs?|h|minutes?|mins?|m)(?![a-z])`;
const uncaptured = part.replaceAll(/\((?!\?)/g, '(?:');

/** The pattern of `1h12m`, `58 minutes`, `about two hours`; nothing in it repeats without end. */
export const durationPattern = `(?:${loosely} ?)?(?<![\\w.])${uncaptured}(?:,? ?(?:and )?${uncaptured}){0,2}`;

const minutesOf: Readonly<Record<string, number>> = { d: 24 * 60, h: 60, m: 1 };

/** What that pattern has found, in minutes; the smallest unit is taken as rounded. */
export function durationOf(text: string): WrittenDuration {
  const parts = Array.from(text.matchAll(new RegExp(part, 'gi')), ([, digits, word = '', unit = '']) => ({
    count: digits === undefined ? (counts[word.toLowerCase()] ?? 1) : Number(digits),
    unit: minutesOf[unit.charAt(0).toLowerCase()] ?? 1,
  }));
  const minutes = parts.reduce((sum, { count, unit }) => sum + count * unit, 0);
  const smallest = Math.min(...parts.map(({ count, unit }) => unit * Math.min(count, 1)));
  const isLoose = new RegExp(`^${loosely}`, 'i').test(text);
  // Who says `3 hours` of two and a half adds `about`.
  const tolerance = isLoose ? Math.max(smallest / 2, 5, minutes * 0.15) : Math.max((smallest - 1) / 2, 1);
  return { written: text.trim(), minutes, tolerance };
}

/** The pattern of a moment and a later one: `22:40–01:20`, `from 22:40 UTC to 01:20`. */
export const clocksPattern =
  '(?:(?:from|between) )?(?<![\\d:])\\d{1,2}:\\d\\d(?![\\d:])(?: UTC)?(?: ?[–—-] ?| (?:to|until|till|and) )\\d{1,2}:\\d\\d(?![\\d:])';

const day = 24 * 60;

/** What that pattern has found, in minutes, as if the second moment were less than a day later. */
export function durationBetween(text: string): WrittenDuration {
  const [from = 0, to = 0] = Array.from(text.matchAll(/(\d+):(\d+)/g), ([, h, m]) => Number(h) * 60 + Number(m));
  return { written: text.trim(), minutes: (to - from + day) % day, tolerance: 1, as: 'clocks' };
}

/** Whether it may have been so many minutes. */
export const agrees = ({ minutes, tolerance, as }: WrittenDuration, taken: number): boolean =>
  Math.abs(taken - minutes) <= tolerance || (as === 'limit' && taken < minutes) || (as === 'clocks' && taken >= day);

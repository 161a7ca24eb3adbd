/** A length of time as somebody has written it. */
export type WrittenDuration = {
  readonly written: string;
  readonly minutes: number;
  /** How far it may be off, since people round. */
  readonly tolerance: number;
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
  const rounding = Math.max(smallest / 2, 1);
  const isLoose = new RegExp(`^${loosely}`, 'i').test(text);
  return { written: text.trim(), minutes, tolerance: isLoose ? Math.max(rounding, 5, minutes * 0.15) : rounding };
}

import { Temporal } from 'temporal-polyfill';
import { isCountry } from './country.ts';

type Check = (text: string) => boolean;

/** Whether a text can be parsed, asked once for each: the same days and zones stand in thousands of files. */
function parses(parse: (text: string) => unknown): Check {
  const known = new Map<string, boolean>();
  return text => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = succeeds(() => parse(text));
      known.set(text, answer);
    }
    return answer;
  };
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

const strict = { overflow: 'reject' } as const;
const epoch = Temporal.Instant.fromEpochMilliseconds(0);

const isDate = parses(text => Temporal.PlainDate.from(text, strict));
const isDateTime = parses(text => Temporal.PlainDateTime.from(text, strict));
const isInstant = parses(text => Temporal.Instant.from(text));

/** The years in which anything of an ops repo can happen; others are slips of the finger. */
export const years = { first: 2000, last: 2100 } as const;

/** Whether a date, or a time that begins with one, is of a year that can be meant. */
export const isInOurTime: Check = text => {
  const year = Number(text.slice(0, 4));
  return year >= years.first && year <= years.last;
};

const isZone = parses(text => epoch.toZonedDateTimeISO(text));

/** Whether the zone is in the IANA database, in its own spelling or another one. */
// Offsets such as `+01:00` are zones too, but nobody lives in one; `PST` is one to Intl, and not to Temporal.
export const isTimeZone: Check = name => /^[A-Za-z]/.test(name) && isZone(name);

/** What such values look like, whether they exist or not. */
export const shapes = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'local-date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/,
  country: /^[A-Z]{2}$/,
} as const;

/** The formats that our schemas name, beyond what a pattern can say: days, zones and countries that exist. */
export const formats: Readonly<Record<string, Check>> = {
  date: text => shapes.date.test(text) && isInOurTime(text) && isDate(text),
  'local-date-time': text => shapes['local-date-time'].test(text) && isInOurTime(text) && isDateTime(text),
  instant: text => shapes.instant.test(text) && isInOurTime(text) && isInstant(text),
  'iana-time-zone': isTimeZone,
  country: code => shapes.country.test(code) && isCountry(code),
};

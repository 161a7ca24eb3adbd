import { Temporal } from 'temporal-polyfill';

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
const isZone = parses(text => epoch.toZonedDateTimeISO(text));

/** Whether the zone is in the IANA database, in its own spelling or another one. */
// Offsets such as `+01:00` are zones too, but nobody lives in one; `PST` is one to Intl, and not to Temporal.
export const isTimeZone: Check = name => /^[A-Za-z]/.test(name) && isZone(name);

/** The formats that our schemas name, beyond what a pattern can say: days that exist, zones that exist. */
export const formats: Readonly<Record<string, Check>> = {
  date: text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text),
  'local-date-time': text => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && isDateTime(text),
  instant: text => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text) && isInstant(text),
  'iana-time-zone': isTimeZone,
};

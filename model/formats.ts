import { Temporal } from 'temporal-polyfill';

const reads = (parse: () => unknown): boolean => {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
};

const exists = new Map<string, boolean>();

/** Whether the zone is in the IANA database, in its own spelling or another one. */
export function isTimeZone(name: string): boolean {
  let known = exists.get(name);
  if (known === undefined) {
    // Offsets such as `+01:00` are zones to Intl, but nobody lives in one.
    known = /^[A-Za-z]/.test(name) && reads(() => new Intl.DateTimeFormat('en', { timeZone: name }));
    exists.set(name, known);
  }
  return known;
}

const strict = { overflow: 'reject' } as const;

/** The formats that our schemas name, beyond what a pattern can say: days that exist, zones that exist. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: text => /^\d{4}-\d{2}-\d{2}$/.test(text) && reads(() => Temporal.PlainDate.from(text, strict)),
  'local-date-time': text =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && reads(() => Temporal.PlainDateTime.from(text, strict)),
  instant: text => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text) && reads(() => Temporal.Instant.from(text)),
  'iana-time-zone': isTimeZone,
  email: text => /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(\.[^\s@<>"(),:;.]+)+$/.test(text),
};

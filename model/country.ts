/** Whether a code of two capitals is a country of today: one that Intl knows by this very code and in which clocks run. */
export function isCountry(code: string): boolean {
  let answer = known.get(code);
  if (answer === undefined) {
    // Kosovo's code is used everywhere, though ISO 3166 has not given it out; Intl keeps its clocks under Serbia.
    answer = countryOf(code) === code && (code === 'XK' || zonesOf(code).length > 0);
    known.set(code, answer);
  }
  return answer;
}

/** Intl takes its time to answer, and thousands of people live in few countries. */
const known = new Map<string, boolean>();

/** The code of today for one that has been replaced, or that is used by mistake: `UK` → `GB`, `DD` → `DE`. */
export const countryOf = (code: string): string | undefined => new Intl.Locale(`und-${code}`).region;

/** The time zones of a country, under the names that Intl prefers. Groups of countries and reserved codes have none. */
export const zonesOf = (code: string): readonly string[] => new Intl.Locale(`und-${code}`).getTimeZones() ?? [];

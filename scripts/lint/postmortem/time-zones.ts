/** What people call the zone of a clock, as the source of a pattern: `CEST`, `UTC+2`. */
export const zoneNames =
  '(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d\\d)?|UTC|GMT|CEST|CET|EEST|EET|BST|[ECMP][SD]T|IST|JST|AEST|AEDT';

/** In hours; names that several zones have, and those of winter, which many write all year, are left out. */
const hoursAhead: ReadonlyMap<string, number> = new Map(
  Object.entries({ UTC: 0, GMT: 0, Z: 0, CEST: 2, EEST: 3, JST: 9, AEDT: 11, EDT: -4, MDT: -6, PDT: -7 }),
);

/** By how many minutes the clocks of a zone, `CEST` or `+02:00`, are ahead of UTC; undefined where that is not certain. */
export function minutesAhead(zone: string): number | undefined {
  const hours = hoursAhead.get(zone);
  if (hours !== undefined) return hours * 60;
  const [, sign, hour, minute = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone) ?? [];
  return hour === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute));
}

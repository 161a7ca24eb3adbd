import { expect, test } from 'vitest';
import { pagerdutyTimeZone, zoneLike } from './time-zone.ts';
import { acceptedTimeZones, bestKnownTimeZones } from './time-zones.ts';

test.each([
  ['Europe/Oslo', 'Europe/Berlin', 'one that people know'],
  ['CET', 'Europe/Berlin', 'no continent'],
  ['EET', 'Europe/Athens', 'Jerusalem changes its clocks on other days'],
  ['EST5EDT', 'America/New_York', 'no continent'],
  ['America/Toronto', 'America/New_York', 'not Indianapolis'],
  ['America/Indiana/Vevay', 'America/New_York', 'of the same country'],
  ['Asia/Pontianak', 'Asia/Jakarta', 'of the same country, not Bangkok'],
  ['America/Cordoba', 'America/Argentina/Buenos_Aires', 'of the same country, under its other name'],
  ['Africa/Ceuta', 'Europe/Madrid', 'of the same country on another continent'],
  ['Europe/Luxembourg', 'Europe/Berlin', 'of the same continent'],
  ['Atlantic/Reykjavik', 'Etc/UTC', 'of none'],
  ['europe/paris', 'Europe/Paris', 'in other capitals'],
])('%s → %s: %s', (zone, alike) => expect(zoneLike(zone)).toBe(alike));

test.each(['Australia/Lord_Howe', 'Nowhere/Land', '+01:00'])('nothing is like %s', zone =>
  expect(zoneLike(zone)).toBeUndefined(),
);

test('an alias is the zone under the name that PagerDuty knows', () => {
  expect(['UTC', 'Europe/Kyiv', 'Europe/Berlin', 'Europe/Oslo'].map(pagerdutyTimeZone)).toEqual([
    'Etc/UTC',
    'Europe/Kiev',
    'Europe/Berlin',
    undefined,
  ]);
});

test('the best known zones are such as PagerDuty takes', () => {
  expect(bestKnownTimeZones.filter(zone => !acceptedTimeZones.has(zone))).toEqual([]);
});

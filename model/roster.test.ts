import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { finalSchedule, layersOnly, onCallAt } from './roster.ts';
import { instants, line, scheduleOf, testRosters } from './test-roster.ts';

const weekly = {
  name: 'Weekly',
  turn: 'weekly',
  handoff: 'monday 09:00',
  start: '2026-11-16',
  people: ['ada', 'grace', 'linus'],
};
const alone = (person: string) => ({ ...weekly, name: person, start: '2026-01-05', people: [person] });
const override = (person: string, span: string) => {
  const [from = '', to = ''] = span.split('/');
  return { person, from, to, reason: 'Linus on leave' };
};

testRosters({
  'a later layer wins where both cover': {
    layers: [weekly, { ...alone('maria'), restrictions: [{ days: 'wednesday', hours: '09:00-17:00' }] }],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-18T09:00+01:00 ada',
      '2026-11-18T09:00+01:00/2026-11-18T17:00+01:00 maria',
      '2026-11-18T17:00+01:00/2026-11-23T09:00+01:00 ada',
    ],
  },
  'an earlier layer never shows under a later one': {
    layers: [{ ...alone('maria'), restrictions: [{ daily: '09:00-17:00' }] }, weekly],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: ['2026-11-16T09:00+01:00/2026-11-23T09:00+01:00 ada'],
  },
  'the layer below shows again when one ends': {
    layers: [alone('maria'), { ...weekly, end: '2026-11-30' }],
    span: '2026-11-09T09:00/2026-12-07T09:00',
    says: [
      '2026-11-09T09:00+01:00/2026-11-16T09:00+01:00 maria',
      '2026-11-16T09:00+01:00/2026-11-23T09:00+01:00 ada',
      '2026-11-23T09:00+01:00/2026-11-30T09:00+01:00 grace',
      '2026-11-30T09:00+01:00/2026-12-07T09:00+01:00 maria',
    ],
  },
  'a person who goes on in another layer has one shift': {
    layers: [
      { ...weekly, end: '2026-11-23' },
      { ...alone('ada'), start: '2026-11-23' },
    ],
    span: '2026-11-16T09:00/2026-12-07T09:00',
    says: ['2026-11-16T09:00+01:00/2026-12-07T09:00+01:00 ada'],
  },
  'follow the sun with a layer for each region': {
    zone: 'Etc/UTC',
    layers: [
      { ...weekly, name: 'Asia', people: ['yukihiro', 'radia'], restrictions: [{ daily: '00:00-08:00' }] },
      { ...weekly, name: 'Europe', people: ['ada', 'linus'], restrictions: [{ daily: '08:00-16:00' }] },
      { ...weekly, name: 'America', people: ['grace', 'barbara'], restrictions: [{ daily: '16:00-24:00' }] },
    ],
    span: '2026-11-22T12:00/2026-11-24T00:00',
    says: [
      '2026-11-22T12:00+00:00/2026-11-22T16:00+00:00 ada',
      '2026-11-22T16:00+00:00/2026-11-23T00:00+00:00 grace',
      '2026-11-23T00:00+00:00/2026-11-23T08:00+00:00 yukihiro',
      '2026-11-23T08:00+00:00/2026-11-23T09:00+00:00 ada',
      '2026-11-23T09:00+00:00/2026-11-23T16:00+00:00 linus',
      '2026-11-23T16:00+00:00/2026-11-24T00:00+00:00 barbara',
    ],
  },
  'weekdays and weekends with gaps between': {
    layers: [
      { ...weekly, restrictions: [{ days: 'monday-friday', hours: '09:00-17:00' }] },
      { ...alone('maria'), restrictions: [{ from: 'friday 18:00', to: 'monday 08:00' }] },
    ],
    span: '2026-11-19T12:00/2026-11-23T12:00',
    says: [
      '2026-11-19T12:00+01:00/2026-11-19T17:00+01:00 ada',
      '2026-11-20T09:00+01:00/2026-11-20T17:00+01:00 ada',
      '2026-11-20T18:00+01:00/2026-11-23T08:00+01:00 maria',
      '2026-11-23T09:00+01:00/2026-11-23T12:00+01:00 grace',
    ],
  },
  'an override in the middle of a shift': {
    layers: [weekly],
    overrides: [override('maria', '2026-11-17T12:00/2026-11-18T12:00')],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-17T12:00+01:00 ada',
      '2026-11-17T12:00+01:00/2026-11-18T12:00+01:00 maria',
      '2026-11-18T12:00+01:00/2026-11-23T09:00+01:00 ada',
    ],
  },
  'an override over a hand-off, whomever it says it replaces': {
    layers: [weekly],
    overrides: [{ ...override('maria', '2026-11-22T09:00/2026-11-24T09:00'), replaces: 'linus' }],
    span: '2026-11-16T09:00/2026-11-30T09:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-22T09:00+01:00 ada',
      '2026-11-22T09:00+01:00/2026-11-24T09:00+01:00 maria',
      '2026-11-24T09:00+01:00/2026-11-30T09:00+01:00 grace',
    ],
  },
  'the later of two overrides': {
    layers: [weekly],
    overrides: [
      override('maria', '2026-11-18T09:00/2026-11-20T09:00'),
      override('linus', '2026-11-17T09:00/2026-11-19T09:00'),
    ],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: [
      '2026-11-16T09:00+01:00/2026-11-17T09:00+01:00 ada',
      '2026-11-17T09:00+01:00/2026-11-19T09:00+01:00 linus',
      '2026-11-19T09:00+01:00/2026-11-20T09:00+01:00 maria',
      '2026-11-20T09:00+01:00/2026-11-23T09:00+01:00 ada',
    ],
  },
  'an override covers a gap, and is cut off by the span': {
    layers: [{ ...weekly, start: '2027-01-04' }],
    overrides: [override('maria', '2026-11-15T09:00/2026-11-18T09:00')],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: ['2026-11-16T09:00+01:00/2026-11-18T09:00+01:00 maria'],
  },
  'an override by the person on call changes nothing': {
    layers: [weekly],
    overrides: [override('ada', '2026-11-17T09:00/2026-11-18T09:00')],
    span: '2026-11-16T09:00/2026-11-23T09:00',
    says: ['2026-11-16T09:00+01:00/2026-11-23T09:00+01:00 ada'],
  },
});

const nights = scheduleOf({
  time_zone: 'Europe/Berlin',
  layers: [{ ...weekly, restrictions: [{ daily: '22:00-06:00' }] }],
  overrides: [override('maria', '2026-11-17T00:00/2026-11-17T12:00')],
});

test('layers alone show whom an override replaces', () => {
  const [from, to] = instants('2026-11-17T00:00/2026-11-17T12:00', 'Europe/Berlin');
  expect(layersOnly(nights, from, to).map(shift => line(shift, 'Europe/Berlin'))).toEqual([
    '2026-11-17T00:00+01:00/2026-11-17T06:00+01:00 ada',
  ]);
});

test.each([
  ['2026-11-16T21:59:59.999+01:00', undefined],
  ['2026-11-16T22:00:00+01:00', 'ada'],
  ['2026-11-16T23:59:59.999+01:00', 'ada'],
  ['2026-11-17T00:00:00+01:00', 'maria'],
  ['2026-11-17T12:00:00+01:00', undefined],
])('on call at %s: %s', (instant, person) => {
  expect(onCallAt(nights, Temporal.Instant.from(instant))).toBe(person);
});

test('a span need not begin or end on a full minute', () => {
  const from = Temporal.Instant.from('2026-11-16T22:30:15.25Z');
  const to = Temporal.Instant.from('2026-11-16T22:30:15.251Z');
  expect(finalSchedule(nights, from, to).map(shift => `${shift.from}/${shift.to}`)).toEqual([
    '2026-11-16T22:30:15.25Z/2026-11-16T22:30:15.251Z',
  ]);
});

test('no time, nobody on call', () => {
  const [late, early] = instants('2026-11-18T00:00/2026-11-16T00:00', 'Europe/Berlin');
  expect([finalSchedule(nights, late, late), finalSchedule(nights, late, early)]).toEqual([[], []]);
});

test.each([{ people: [] }, { turn: '0m' }])('a layer that cannot turn has no shifts: %o', broken => {
  const schedule = scheduleOf({ time_zone: 'Etc/UTC', layers: [{ ...weekly, ...broken }] });
  const [from, to] = instants('2026-11-16T00:00/2026-11-30T00:00', 'Etc/UTC');
  expect(finalSchedule(schedule, from, to)).toEqual([]);
});

/** The example of `GET /schedules/{id}` in PagerDuty's own description of its API. */
test('nine hours a day cover 37.5 % of it', () => {
  const schedule = scheduleOf({
    time_zone: 'America/New_York',
    layers: [
      {
        ...alone('regina'),
        turn: 'daily',
        handoff: '20:00',
        start: '2015-11-06',
        restrictions: [{ daily: '08:00-17:00' }],
      },
    ],
  });
  const [from, to] = instants('2015-11-09T00:00/2015-11-11T00:00', 'America/New_York');
  const shifts = finalSchedule(schedule, from, to);
  expect(shifts.map(shift => line(shift, 'America/New_York'))).toEqual([
    '2015-11-09T08:00-05:00/2015-11-09T17:00-05:00 regina',
    '2015-11-10T08:00-05:00/2015-11-10T17:00-05:00 regina',
  ]);
  const hours = shifts.map(shift => shift.from.until(shift.to).total('hours'));
  expect((hours.reduce((sum, length) => sum + length) / 48) * 100).toBe(37.5);
});

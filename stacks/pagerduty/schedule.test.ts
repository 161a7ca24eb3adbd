import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ScheduleFile } from '../../model/file-types.ts';
import { understandSchedule } from '../../model/schedule.ts';
import { scheduleConfig } from './schedule.ts';

type LayerFile = ScheduleFile['layers'][number];

const weekly: LayerFile = {
  name: 'Weekly',
  turn: 'weekly',
  handoff: 'monday 09:00',
  start: '2026-07-04',
  people: ['ada', 'grace', 'ada'],
};

const translate = (...layers: [LayerFile, ...LayerFile[]]) =>
  scheduleConfig(
    understandSchedule({ name: 'Web primary', owner: 'web', time_zone: 'Europe/Kyiv', layers }),
    { id: 'T1', name: 'Web' },
    person => `id of ${person}`,
    Temporal.Instant.from('2026-11-16T09:00:00Z'),
  );

const layer = (file: Partial<LayerFile>) => translate({ ...weekly, ...file }).layer;

test('a schedule', () => {
  expect(translate(weekly)).toStrictEqual({
    name: 'Web primary',
    description: 'Owned by Web.',
    timeZone: 'Europe/Kiev',
    teams: ['T1'],
    layer: [
      {
        name: 'Weekly',
        start: '2026-07-06T09:00:00+03:00',
        rotationVirtualStart: '2026-07-06T09:00:00+03:00',
        rotationTurnLengthSeconds: 604_800,
        users: ['id of ada', 'id of grace', 'id of ada'],
      },
    ],
    lifecycle: { createBeforeDestroy: true },
  });
});

test('layers keep their order', () =>
  expect(translate(weekly, { ...weekly, name: 'Nights' }).layer).toMatchObject([
    { name: 'Weekly' },
    { name: 'Nights' },
  ]));

test.each<[string, Partial<LayerFile>, object]>([
  ['winter time', { start: '2026-01-01' }, { start: '2026-01-05T09:00:00+02:00' }],
  [
    'half a day',
    { turn: '12h', handoff: '21:30' },
    { start: '2026-07-04T21:30:00+03:00', rotationTurnLengthSeconds: 43_200 },
  ],
  ['an end, in the offset of its own day', { end: '2027-01-04' }, { end: '2027-01-04T09:00:00+02:00' }],
])('%s', (_, file, expected) => expect(layer(file)).toMatchObject([expected]));

test('a layer that has ended is left out', () =>
  expect(translate({ ...weekly, end: '2026-11-09' }, { ...weekly, name: 'Nights' }).layer).toMatchObject([
    { name: 'Nights' },
  ]));

test.each<[string, NonNullable<LayerFile['restrictions']>[number], object[]]>([
  [
    'every night',
    { daily: '22:00-06:00' },
    [{ type: 'daily_restriction', startTimeOfDay: '22:00:00', durationSeconds: 28_800 }],
  ],
  [
    'some days, one window each',
    { days: 'saturday, sunday', hours: '08:30-24:00' },
    [
      { type: 'weekly_restriction', startDayOfWeek: 6, startTimeOfDay: '08:30:00', durationSeconds: 55_800 },
      { type: 'weekly_restriction', startDayOfWeek: 7, startTimeOfDay: '08:30:00', durationSeconds: 55_800 },
    ],
  ],
  [
    'a weekend',
    { from: 'friday 17:00', to: 'monday 09:00' },
    [{ type: 'weekly_restriction', startDayOfWeek: 5, startTimeOfDay: '17:00:00', durationSeconds: 230_400 }],
  ],
])('restricted to %s', (_, restriction, expected) => {
  expect(layer({ restrictions: [restriction] })).toMatchObject([{ restriction: expected }]);
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { ScheduleFile, ScheduleFileRestriction } from './file-types.ts';
import { formatTimeOfDay, weekdayName } from './local-time.ts';
import {
  firstHandoff,
  isWholeWeeks,
  parseTurn,
  peopleOf,
  type Restriction,
  understandRestriction,
  understandSchedule,
} from './schedule.ts';

const file: ScheduleFile = {
  name: 'Payments primary',
  owner: 'payments',
  time_zone: 'Europe/Berlin',
  layers: [{ name: 'Weekly', turn: 'weekly', handoff: 'monday 09:00', start: '2026-01-05', people: ['ada', 'grace'] }],
};
const understandLayer = (layer: Partial<ScheduleFile['layers'][number]>) =>
  understandSchedule({ ...file, layers: file.layers.map(rest => ({ ...rest, ...layer })) }).layers[0];

describe('a schedule', () => {
  test('without the optional keys', () => {
    expect(understandSchedule(file)).toEqual({
      name: 'Payments primary',
      owner: 'payments',
      timeZone: 'Europe/Berlin',
      layers: [
        {
          name: 'Weekly',
          turnMinutes: 10_080,
          handoff: { weekday: 1, time: 540 },
          start: Temporal.PlainDate.from('2026-01-05'),
          end: undefined,
          people: ['ada', 'grace'],
          restrictions: [],
        },
      ],
      overrides: [],
      shadow: false,
    });
  });

  test('for trainees', () => expect(understandSchedule({ ...file, shadow: true }).shadow).toBe(true));

  test('with an override', () => {
    const span = { from: '2026-12-24T09:00', to: '2026-12-27T09:00' };
    const overrides = [{ person: 'maria', replaces: 'ada', ...span, reason: 'Ada on leave' }];
    const [override] = understandSchedule({ ...file, overrides }).overrides;
    expect(`${override?.person} for ${override?.replaces}: ${override?.from}/${override?.to} ${override?.reason}`).toBe(
      'maria for ada: 2026-12-24T09:00:00/2026-12-27T09:00:00 Ada on leave',
    );
  });

  test('knows its people, each once', () => {
    const layers = [...file.layers, ...file.layers.map(layer => ({ ...layer, people: ['grace', 'linus', 'grace'] }))];
    const overrides = [{ person: 'maria', from: '2026-12-24T09:00', to: '2026-12-27T09:00', reason: 'Leave' }];
    const people = peopleOf(understandSchedule({ ...file, layers, overrides }));
    expect([...people]).toEqual(['ada', 'grace', 'linus', 'maria']);
  });
});

describe('a layer', () => {
  test('hands off at a time of the day where no weekday is written', () => {
    expect(understandLayer({ turn: 'daily', handoff: '09:30' })?.handoff).toEqual({ weekday: undefined, time: 570 });
  });

  test('may have an end', () => {
    expect(understandLayer({ end: '2027-01-04' })?.end?.toString()).toBe('2027-01-04');
  });

  test('has the windows of all its restrictions', () => {
    const restrictions = [{ daily: '22:00-06:00' }, { days: 'monday-friday', hours: '08:00-17:00' }];
    expect(understandLayer({ restrictions })?.restrictions).toHaveLength(6);
  });

  test.each([
    ['monday 09:00', '2026-01-05', '2026-01-05T09:00:00'],
    ['monday 09:00', '2026-01-06', '2026-01-12T09:00:00'],
    ['sunday 00:00', '2026-01-05', '2026-01-11T00:00:00'],
    ['23:59', '2026-01-06', '2026-01-06T23:59:00'],
  ])('that hands off %s from %s on does so first at %s', (handoff, start, expected) => {
    const layer = understandLayer({ handoff, start });
    expect(layer && firstHandoff(layer).toString()).toBe(expected);
  });

  test.each([
    ['weekly', 10_080, true],
    ['daily', 1_440, false],
    ['12h', 720, false],
    ['2w', 20_160, true],
    ['14d', 20_160, true],
    ['10d', 14_400, false],
    ['0m', 0, false],
  ])('with a turn of %s turns after %d minutes, whole weeks: %s', (turn, minutes, wholeWeeks) => {
    expect(parseTurn(turn)).toBe(minutes);
    expect(isWholeWeeks(minutes)).toBe(wholeWeeks);
  });
});

describe('a restriction', () => {
  /** `monday 08:00 +540`, the length in minutes. */
  const text = (window: Restriction): string =>
    `${window.every === 'week' ? weekdayName(window.weekday) : 'daily'} ${formatTimeOfDay(window.start)} +${window.minutes}`;

  test.each<[ScheduleFileRestriction, string[]]>([
    [{ daily: '08:00-17:00' }, ['daily 08:00 +540']],
    [{ daily: '22:00-06:00' }, ['daily 22:00 +480']],
    [{ daily: '17:00-24:00' }, ['daily 17:00 +420']],
    [{ daily: '00:00-24:00' }, ['daily 00:00 +1440']],
    [{ daily: '09:00-09:00' }, ['daily 09:00 +1440']],
    [{ days: 'saturday-sunday', hours: '22:00-06:00' }, ['saturday 22:00 +480', 'sunday 22:00 +480']],
    [{ from: 'monday 09:00', to: 'friday 17:00' }, ['monday 09:00 +6240']],
    [{ from: 'friday 17:00', to: 'monday 09:00' }, ['friday 17:00 +3840']],
    [{ from: 'monday 12:00', to: 'monday 11:00' }, ['monday 12:00 +10020']],
    [{ from: 'monday 12:00', to: 'monday 12:00' }, ['monday 12:00 +10080']],
  ])('%j', (restriction, windows) => {
    expect(understandRestriction(restriction).map(text)).toEqual(windows);
  });
});

import { describe, expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const file = 'catalog/schedules/shop.yaml';
const before = smallOrg[file] ?? '';
const change = (changes: Readonly<Record<string, string>>, more = '') =>
  linesWith({ [file]: Object.entries(changes).reduce((text, [from, to]) => text.replace(from, to), before) + more });

describe('overrides begin and end at times that exist, once', () => {
  const override = (from: string, to: string) =>
    change({}, `overrides:\n  - {person: ada, from: ${from}, to: ${to}, reason: Swap}\n`);
  test.each([
    ['ordinary times', '2026-12-24T09:00', '2026-12-27T09:00', []],
    ['before and after the skipped hour', '2026-03-29T01:59', '2026-03-29T03:00', []],
    [
      'in the hour that clocks skip',
      '2026-03-29T02:30',
      '2026-03-29T09:00',
      [
        '11:25: error: Unexpected `2026-03-29T02:30`, expected a time that exists in Europe/Berlin (clocks skip it; `2026-03-29T03:30` is the same moment)',
      ],
    ],
    [
      'the first minute of it',
      '2026-03-28T02:00',
      '2026-03-29T02:00',
      [
        '11:47: error: Unexpected `2026-03-29T02:00`, expected a time that exists in Europe/Berlin (clocks skip it; `2026-03-29T03:00` is the same moment)',
      ],
    ],
    [
      'in the hour that clocks repeat',
      '2026-10-24T09:00',
      '2026-10-25T02:30',
      [
        '11:47: warning: Unexpected `2026-10-25T02:30`, expected a time that comes once in Europe/Berlin (clocks repeat it; the first of the two is taken)',
      ],
    ],
    ['after the repeated hour', '2026-10-24T09:00', '2026-10-25T03:00', []],
  ])('%s', (_, from, to, said) => {
    expect(override(from, to)).toEqual(said.map(line => `${file}:${line} [time]`));
  });
});

describe('hand-offs, in the year after the layer begins', () => {
  const skipped = (time: string, date = '2026-03-29', zone = 'Europe/Berlin') =>
    `${file}:7:14: warning: Unexpected hand-off at \`${time}\`, expected a time that exists in ${zone} on ${date} (clocks skip 02:00 to 03:00) [time]`;
  const daily = { weekly: 'daily', 'monday 09:00': '"02:30"' };
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['every day in the hour that is skipped', daily, [skipped('02:30')]],
    ['every day at its end', { ...daily, 'monday 09:00': '"03:00"' }, []],
    [
      'every day in the hour that is only repeated',
      { ...daily, 'Europe/Berlin': 'Europe/London', 'monday 09:00': '"01:15"' },
      [skipped('01:15', '2026-03-29', 'Europe/London').replace('02:00 to 03:00', '01:00 to 02:00')],
    ],
    [
      'in autumn first',
      { ...daily, '2026-01-05': '2026-05-04' },
      [
        `${file}:7:14: warning: Unexpected hand-off at \`02:30\`, expected a time that comes once in Europe/Berlin on 2026-10-25 (clocks repeat 02:00 to 03:00) [time]`,
      ],
    ],
    ['every day in a zone whose clocks never change', { ...daily, 'Europe/Berlin': 'Asia/Kolkata' }, []],
    ['every week on the day of the change', { 'monday 09:00': 'sunday 02:30' }, [skipped('02:30')]],
    ['every week on another day', { 'monday 09:00': 'monday 02:30' }, []],
    [
      'every other week, on that day',
      { weekly: '2w', 'monday 09:00': 'sunday 02:30', '2026-01-05': '2026-01-04' },
      [skipped('02:30')],
    ],
    ['every other week, a week off', { weekly: '2w', 'monday 09:00': 'sunday 02:30', '2026-01-05': '2026-01-11' }, []],
    ['every hour', { weekly: '1h', 'monday 09:00': '"09:00"' }, [skipped('02:00')]],
    ['every twelve hours, the second one', { weekly: '12h', 'monday 09:00': '"14:30"' }, [skipped('02:30')]],
    ['every five hours, at times that drift', { weekly: '5h', 'monday 09:00': '"02:30"' }, []],
    ['in a layer that has ended by then', { ...daily, '2026-01-05': '2026-01-05\n    end: 2026-03-01' }, []],
  ])('%s', (_, changes, said) => {
    expect(change(changes)).toEqual(said);
  });

  test('a zone whose clocks change by half an hour', () => {
    const lines = change({
      ...daily,
      'Europe/Berlin': 'Australia/Lord_Howe',
      '2026-01-05': '2026-05-04',
      '"02:30"': '"02:15"',
    });
    expect(lines.filter(line => line.includes('hand-off'))).toEqual([
      `${file}:7:14: warning: Unexpected hand-off at \`02:15\`, expected a time that exists in Australia/Lord_Howe on 2026-10-04 (clocks skip 02:00 to 02:30) [time]`,
    ]);
  });

  test.each(['2000-01-01', '2100-12-31'])('a layer that starts on %s is read at once', date => {
    expect(change({ '2026-01-05': date })).toEqual([]);
  });
});

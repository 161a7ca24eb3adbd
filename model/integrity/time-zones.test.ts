import { describe, expect, test } from 'vitest';
import { linesAfter, linesWith } from '../test-org.ts';

const schedule = 'catalog/schedules/shop.yaml';
const person = 'catalog/people/ada.yaml';
const service = 'catalog/services/shop.yaml';

describe('a zone that goes to PagerDuty', () => {
  test.each([
    ['one that it takes', 'Etc/UTC', []],
    ['one that it has under another name', 'UTC', ['info: PagerDuty knows `UTC` as `Etc/UTC`, which is deployed']],
    [
      'a city that was renamed',
      'Europe/Kyiv',
      ['info: PagerDuty knows `Europe/Kyiv` as `Europe/Kiev`, which is deployed'],
    ],
    [
      'an old name of a city',
      'Asia/Calcutta',
      ['info: PagerDuty knows `Asia/Calcutta` as `Asia/Kolkata`, which is deployed'],
    ],
    [
      'one that it does not take, with another of the same time',
      'America/Toronto',
      [
        'error: Unexpected time zone `America/Toronto`, expected one that PagerDuty takes (`America/New_York` keeps the same time)',
      ],
    ],
    [
      'one whose time nobody else keeps',
      'Australia/Lord_Howe',
      [
        'error: Unexpected time zone `Australia/Lord_Howe`, expected one that PagerDuty takes (no zone that PagerDuty takes keeps the same time)',
      ],
    ],
    [
      'in other capitals',
      'europe/berlin',
      [
        'error: Unexpected time zone `europe/berlin`, expected one that PagerDuty takes (`Europe/Berlin` keeps the same time)',
      ],
    ],
  ])('%s: %s', (_, zone, said) => {
    const lines = (place: string) => said.map(line => `${place}: ${line} [time-zone]`);
    expect(linesAfter(schedule, 'Europe/Berlin', zone)).toEqual(lines(`${schedule}:3:12`));
    expect(linesAfter(person, 'Europe/London', `${zone}\nmanaged: true`)).toEqual(lines(`${person}:3:12`));
    const hours = `tier: 2\nsupport_hours: {days: monday, hours: "09:00-17:00", time_zone: ${zone}}`;
    expect(linesAfter(service, 'tier: 2', hours)).toEqual(lines(`${service}:6:64`));
  });
});

test.each(['America/Toronto', 'Australia/Lord_Howe', 'UTC'])('somebody who is only looked up lives in %s', zone => {
  expect(linesAfter(person, 'Europe/London', zone)).toEqual([]);
});

test('a zone that does not exist is one finding', () => {
  expect(linesAfter(schedule, 'Europe/Berlin', 'PST')).toEqual([
    `${schedule}:3:12: error: Unexpected \`PST\`, expected a time zone such as \`Europe/Berlin\` or \`America/New_York\` [schema]`,
  ]);
  expect(linesWith({})).toEqual([]);
});

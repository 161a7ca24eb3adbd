import { describe, expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const file = 'catalog/schedules/shop.yaml';
const layer = (turn: string, handoff: string, restrictions = '') => {
  const text =
    smallOrg[file]?.replace('Europe/Berlin', 'Etc/UTC').replace('weekly', turn).replace('monday 09:00', handoff) ?? '';
  return linesWith({ [file]: restrictions ? `${text}    restrictions: [${restrictions}]\n` : text });
};
const limits = (said: readonly string[]) => said.map(line => `${file}:${line} [limit]`);

const wrongTurn = (turn: string) => `6:11: error: Unexpected turn \`${turn}\`, expected 1 hour to 365 days`;
const noWeekday =
  '7:14: error: Missing weekday, expected a hand-off such as `monday 09:00` (a turn of whole weeks is handed off on a weekday)';
const weekday =
  '7:14: error: Unexpected weekday, expected a hand-off such as `09:00` (only a turn of whole weeks is handed off on a weekday; `start` says the first day)';

test.each([
  ['weekly', 'monday 09:00', []],
  ['daily', '"09:00"', []],
  ['12h', '"09:00"', []],
  ['2w', 'friday 09:00', []],
  ['14d', 'friday 09:00', []],
  ['10d', '"09:00"', []],
  ['60m', '"09:00"', []],
  ['59m', '"09:00"', [wrongTurn('59m')]],
  ['0h', '"09:00"', [wrongTurn('0h')]],
  ['365d', '"09:00"', []],
  ['365d1m', '"09:00"', [wrongTurn('365d1m')]],
  ['99999999999999999999w', '"09:00"', [wrongTurn('99999999999999999999w')]],
  ['weekly', '"09:00"', [noWeekday]],
  ['7d', '"09:00"', [noWeekday]],
  ['daily', 'monday 09:00', [weekday]],
  ['36h', 'monday 09:00', [weekday]],
])('a turn of %s, handed off %s', (turn, handoff, said) => {
  expect(layer(turn, handoff)).toEqual(limits(said));
});

describe('restrictions leave something out', () => {
  const whole = (column: number, what: string) =>
    `10:${column}: error: Unexpected restriction that leaves nothing out, expected less than a ${what} (leave the restriction out)`;
  test.each([
    ['daily: "22:00-06:00"', []],
    ['daily: "09:00-08:59"', []],
    ['daily: "09:00-09:00"', [whole(28, 'day')]],
    ['daily: "00:00-24:00"', [whole(28, 'day')]],
    ['days: monday-friday, hours: "00:00-24:00"', []],
    ['from: friday 17:00, to: monday 09:00', []],
    ['from: monday 09:00, to: monday 08:59', []],
    ['from: monday 09:00, to: monday 09:00', [whole(45, 'week')]],
  ])('%s', (restriction, said) => {
    expect(layer('weekly', 'monday 09:00', `{${restriction}}`)).toEqual(limits(said));
  });

  test('each at its own place', () => {
    const hours = '{daily: "22:00-06:00"}, {daily: "09:00-09:00"}';
    expect(layer('weekly', 'monday 09:00', hours)).toEqual(limits([whole(52, 'day')]));
  });
});

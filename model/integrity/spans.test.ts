import { expect, test } from 'vitest';
import { linesAfter } from '../test-org.ts';

const person = 'catalog/people/ada.yaml';
const schedule = 'catalog/schedules/shop.yaml';

test.each<[string, string, string, string, string[]]>([
  ['away for one day', person, 'Europe/London', 'Europe/London\naway: [{from: 2026-12-24, to: 2026-12-24}]', []],
  [
    'back before leaving',
    person,
    'Europe/London',
    'Europe/London\naway: [{from: 2026-12-24, to: 2026-12-23}]',
    ['4:31: error: Unexpected end `2026-12-23`, expected `2026-12-24` or later'],
  ],
  ['a layer that ends', schedule, '2026-01-05', '2026-01-05\n    end: 2026-01-06', []],
  [
    'a layer that ends on the day of its first hand-off',
    schedule,
    '2026-01-05',
    '2026-01-05\n    end: 2026-01-05',
    ['9:10: error: Unexpected end `2026-01-05`, expected a day after the first hand-off on `2026-01-05`'],
  ],
  [
    'a layer that ends between its start and its first hand-off',
    schedule,
    '2026-01-05',
    '2026-01-06\n    end: 2026-01-12',
    ['9:10: error: Unexpected end `2026-01-12`, expected a day after the first hand-off on `2026-01-12`'],
  ],
  [
    'an override of a minute',
    schedule,
    'layers:',
    'overrides: [{person: ada, from: 2026-12-24T09:00, to: 2026-12-24T09:01, reason: x}]\nlayers:',
    [],
  ],
  [
    'an override of no time',
    schedule,
    'layers:',
    'overrides: [{person: ada, from: 2026-12-24T09:00, to: 2026-12-24T09:00, reason: x}]\nlayers:',
    ['4:55: error: Unexpected end `2026-12-24T09:00`, expected a later time (it begins at `2026-12-24T09:00`)'],
  ],
  [
    'an override that ends before it begins',
    schedule,
    'layers:',
    'overrides: [{person: ada, from: 2026-12-24T09:00, to: 2026-12-23T09:00, reason: x}]\nlayers:',
    ['4:55: error: Unexpected end `2026-12-23T09:00`, expected a later time (it begins at `2026-12-24T09:00`)'],
  ],
])('%s', (_, file, before, after, said) => {
  expect(linesAfter(file, before, after)).toEqual(said.map(line => `${file}:${line} [time]`));
});

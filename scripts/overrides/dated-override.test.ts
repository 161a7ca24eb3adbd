import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { overridesOnce } from './dated-override.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

const schedule = (zone: string, ...overrides: string[]) => `name: Shop
owner: shop
time_zone: ${zone}
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [ada]}
overrides:
${overrides.map(override => `  - {${override}, reason: Leave}\n`).join('')}`;

const christmas = 'person: ada, from: 2026-12-24T09:00, to: 2026-12-27T09:00';
const past = 'person: bob, from: 2026-11-14T09:00, to: 2026-11-15T09:00';

const once = (...texts: string[]) =>
  overridesOnce('catalog/schedules/shop.yaml', texts, now).map(({ person, from, to }) => `${person} ${from} ${to}`);

test('each once, in the zone of its own time; past ones and unreadable texts are left out', () => {
  const texts = [schedule('Europe/Berlin', christmas), schedule('Europe/Berlin', christmas, past)];
  expect(once(...texts, schedule('Etc/UTC', christmas), 'name: [', 'name: Shop\n')).toEqual([
    'ada 2026-12-24T08:00:00Z 2026-12-27T08:00:00Z',
    'ada 2026-12-24T09:00:00Z 2026-12-27T09:00:00Z',
  ]);
});

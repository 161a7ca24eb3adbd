import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { liveLayers } from './live-layers.ts';
import { understandSchedule } from './schedule.ts';

const layer = { turn: 'daily', handoff: '09:00', start: '2026-01-05', people: ['ada'] };
const ended = { ...layer, name: 'Old', end: '2026-07-01' };
const schedule = (...layers: (typeof layer & { name: string; end?: string })[]) =>
  understandSchedule({ name: 'Web', owner: 'web', time_zone: 'Europe/London', layers: layers as [typeof ended] });

test.each([
  ['a layer is live until it ends', schedule(ended, { ...layer, name: 'New' }), '2026-07-01T08:00:00Z', 'Old New'],
  ['and gone a moment later', schedule(ended, { ...layer, name: 'New' }), '2026-07-01T08:00:01Z', 'New'],
  ['but the last one stays', schedule(ended), '2027-01-01T00:00:00Z', 'Old'],
])('%s', (_, value, now, names) => {
  expect(
    liveLayers(value, Temporal.Instant.from(now))
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});

import { expect, test } from 'vitest';
import { detailsOf } from './formats/details.ts';
import type { Json, JsonObject } from './json-value.ts';
import { change, guardOf, resource } from './test-plan.ts';

const address = 'pagerduty_schedule.schedule_web--primary';
const prior = ['ada', 'linus', 'wanda'].map(id =>
  resource(`data.pagerduty_user.person_${id}`, { id: `P${id.toUpperCase()}`, name: `${id} of the state` }),
);
const layer = (name: string, users: string[], more: JsonObject = {}): JsonObject => ({ name, users, ...more });

function shown(before: readonly Json[] | null, after: readonly Json[], more: JsonObject = {}, layers?: Json): string[] {
  const configuration = layers ? [{ address, expressions: { layer: layers } }] : [];
  const actions = before ? ['update'] : ['create'];
  const one = change(address, actions, [before && { layer: before }, { layer: after }], more);
  const { teams } = guardOf([one], { prior, configuration });
  return teams
    .flatMap(({ changes }) => changes.flatMap(detailsOf))
    .map(detail => `${detail.label}: ${'says' in detail ? detail.says : `${detail.before} → ${detail.after}`}`);
}

const [ada, linus, wanda] = ['PADA', 'PLINUS', 'PWANDA'];

test('a new schedule names the people of each layer', () =>
  expect(shown(null, [layer('Weekly', [ada, linus])])).toEqual(['new layer Weekly: Ada Lovelace, Linus Pauling']));

test('who enters and who leaves; of somebody without a file the state knows the name', () =>
  expect(shown([layer('Weekly', [ada, wanda])], [layer('Weekly', [ada, linus])])).toEqual([
    'layer Weekly: wanda of the state leaves, Linus Pauling enters',
  ]));

test.each<[string, Json[], Json[], string[]]>([
  [
    'nothing',
    [layer('Weekly', [ada, linus], { id: 'a' })],
    [layer('Weekly', [ada, linus], { id: 'b' })],
    ['only: what the provider works out by itself'],
  ],
  [
    'another order',
    [layer('Weekly', [ada, linus])],
    [layer('Weekly', [linus, ada])],
    ['layer Weekly, order: Ada Lovelace, Linus Pauling → Linus Pauling, Ada Lovelace'],
  ],
  [
    'a turn more for somebody',
    [layer('Weekly', [ada, linus])],
    [layer('Weekly', [ada, linus, ada])],
    ['layer Weekly, order: Ada Lovelace, Linus Pauling → Ada Lovelace, Linus Pauling, Ada Lovelace'],
  ],
  [
    'a layer in between: layers go by their names, not by their places',
    [layer('Weekly', [ada]), layer('Nights', [linus])],
    [layer('Weekly', [ada]), layer('Weekend', [wanda]), layer('Nights', [linus])],
    ['new layer Weekend: wanda of the state'],
  ],
  [
    'a layer with another name',
    [layer('Weekly', [ada])],
    [layer('Daily', [ada])],
    ['layer Daily, name: Weekly → Daily'],
  ],
  [
    'a layer that goes',
    [layer('Weekly', [ada]), layer('Nights', [linus, wanda])],
    [layer('Weekly', [ada])],
    ['layer Nights ends: Linus Pauling, wanda of the state leave'],
  ],
  [
    'another turn',
    [layer('Weekly', [ada], { rotation_turn_length_seconds: 604_800 })],
    [layer('Weekly', [ada], { rotation_turn_length_seconds: 86_400 })],
    ['layer Weekly, rotation_turn_length_seconds: 604800 → 86400'],
  ],
])('%s', (_, before, after, expected) => expect(shown(before, after)).toEqual(expected));

test('people whose account is created by the same plan', () => {
  const constant_value = ['PADA', `\${pagerduty_user.person_grace.id}`];
  const more = { after_unknown: { layer: [{ users: [false, true], id: true }] } };
  const after = [{ name: 'Weekly', users: ['PADA', null] }];
  expect(shown([layer('Weekly', [ada])], after, more, [{ users: { constant_value } }])).toEqual([
    'layer Weekly: Grace Hopper enters',
  ]);
});

test('what is in a secret layer is a secret', () => {
  const before = [layer('Weekly', [ada], { end: 'one' })];
  const after = [layer('Weekly', [ada], { end: 'two' })];
  expect(shown(before, after, { after_sensitive: { layer: true } })).toEqual([
    'layer Weekly, end: (sensitive) → (sensitive)',
  ]);
});

test('other changes of the schedule stand beside', () => {
  const one = change(
    address,
    ['update'],
    [
      { time_zone: 'Europe/Berlin', layer: [] },
      { time_zone: 'Etc/UTC', layer: [] },
    ],
  );
  expect(guardOf([one]).teams[0]?.changes[0]?.attributes).toEqual([
    { path: 'time_zone', before: 'Europe/Berlin', after: 'Etc/UTC' },
  ]);
});

import { expect, test } from 'vitest';
import type { JsonObject } from './json-value.ts';
import { change, guardOf, resource } from './test-plan.ts';

const address = 'pagerduty_service.service_login';
const prior = [
  resource('data.pagerduty_user.person_ada', { id: 'PADA', name: 'ada' }),
  resource('pagerduty_escalation_policy.escalation-policy_web', { id: 'PWEB', name: 'Web' }),
  resource('pagerduty_team.team_gone', { id: 'PGONE', name: 'Gone' }),
];

/** What `guard` shows of an update, as `path: before → after`. */
function shown(before: JsonObject, after: JsonObject, more: JsonObject = {}, expressions?: JsonObject): string[] {
  const configuration = expressions ? [{ address, expressions }] : [];
  const { teams } = guardOf([change(address, ['update'], [before, after], more)], { prior, configuration });
  return teams.flatMap(({ changes }) =>
    changes.flatMap(({ attributes }) =>
      attributes.map(({ path, before: was, after: is }) => `${path}: ${was} → ${is}`),
    ),
  );
}

test.each<[string, JsonObject, JsonObject, string[]]>([
  ['nothing', { a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, []],
  ['a text', { a: 'x' }, { a: 'y' }, ['a: x → y']],
  ['a number and a boolean', { a: 1, b: true }, { a: 2, b: false }, ['a: 1 → 2', 'b: true → false']],
  ['one kind of nothing in place of another', { a: null, b: '', c: [] }, { a: '', b: [], c: {} }, []],
  ['what is new', {}, { a: 'x' }, ['a: (none) → x']],
  ['the id', { id: 'a' }, { id: 'b' }, []],
  ['ids that the plan knows', { a: 'PADA' }, { a: 'PWEB' }, ['a: Ada Lovelace → Web']],
  ['of what has no file any more', { teams: ['PGONE'] }, { teams: [] }, ['teams: Gone → (none)']],
  ['ids that it does not know', { a: 'PX' }, { a: 'PY' }, ['a: PX → PY']],
  ['a list', { a: ['x', 'y'] }, { a: ['x', 'PADA'] }, ['a: x, y → x, Ada Lovelace']],
  ['blocks', { r: [{ a: 1, t: [{ b: 1 }] }] }, { r: [{ a: 1, t: [{ b: 2 }] }] }, ['r[0].t[0].b: 1 → 2']],
  ['a block more', { r: [] }, { r: [{ a: 1, b: 'x' }] }, ['r[0].a: (none) → 1', 'r[0].b: (none) → x']],
  [
    'rules by their labels, wherever they stand',
    {
      r: [
        { id: '1', label: 'a', to: 1 },
        { id: '2', label: 'b', to: 2 },
        { id: '3', label: 'c', to: 3 },
      ],
    },
    {
      r: [
        { id: '1', label: 'b', to: 2 },
        { id: '2', label: 'c', to: 4 },
        { id: '3', label: 'd', to: 5 },
      ],
    },
    ['r: a → (none)', 'r.c.to: 3 → 4', 'r: (none) → d'],
  ],
  ['a block in place of nothing', { r: null }, { r: { a: 1 } }, ['r.a: (none) → 1']],
  ['another kind of value', { r: 'x' }, { r: { a: 1 } }, ['r: x → {"a":1}']],
])('%s', (_, before, after, expected) => expect(shown(before, after)).toEqual(expected));

test('secrets are masked, by what the provider and the name say', () => {
  const before = { a: 'one', b: { c: 'one', d: 'one' }, integration_key: 'one', routing_key: 'same', api_token: 'one' };
  const after = { a: 'two', b: { c: 'two', d: 'two' }, integration_key: 'two', routing_key: 'same', api_token: 'two' };
  const more = { before_sensitive: { b: { c: true } }, after_sensitive: { a: true } };
  expect(shown(before, after, more)).toEqual([
    'a: (sensitive) → (sensitive)',
    'api_token: (sensitive) → (sensitive)',
    'b.c: (sensitive) → (sensitive)',
    'b.d: one → two',
    'integration_key: (sensitive) → (sensitive)',
  ]);
});

test('what is in a secret is a secret', () =>
  expect(shown({ a: { b: 'one' } }, { a: { b: 'two' } }, { before_sensitive: { a: true } })).toEqual([
    'a: (sensitive) → (sensitive)',
  ]));

test.each<[string, JsonObject, string[]]>([
  ['a reference', { constant_value: `\${pagerduty_team.team_web.id}` }, ['x: old → Web']],
  [
    'references',
    { constant_value: [`\${pagerduty_team.team_web.id}`, `\${data.pagerduty_user.person_ada.id}`] },
    ['x: old → Web, Ada Lovelace'],
  ],
  ['a reference in HCL', { references: ['pagerduty_team.team_web.id', 'pagerduty_team.team_web'] }, ['x: old → Web']],
  ['an expression', { constant_value: `a-\${pagerduty_team.team_web.id}` }, ['x: old → (known after apply)']],
  ['another attribute', { references: ['pagerduty_team.team_web.name'] }, ['x: old → (known after apply)']],
])('a value that is not known yet: %s', (_, expression, expected) =>
  expect(shown({ x: 'old' }, {}, { after_unknown: { x: true } }, { x: expression })).toEqual(expected),
);

test('a list of which a part is not known yet', () => {
  const references = { constant_value: ['PADA', `\${pagerduty_team.team_web.id}`] };
  const more = { after_unknown: { x: [false, true] } };
  expect(shown({ x: ['PADA'] }, { x: ['PADA', null] }, more, { x: references })).toEqual([
    'x: Ada Lovelace → Ada Lovelace, Web',
  ]);
});

test('what the provider works out by itself is nobody’s change', () => {
  const more = { after_unknown: { html_url: true, r: [{ id: true }] } };
  const expressions = { r: [{ a: { constant_value: 1 } }] };
  expect(shown({ html_url: 'x', r: [{ a: 1, id: 'R1' }] }, { r: [{ a: 2 }] }, more, expressions)).toEqual([
    'r[0].a: 1 → 2',
  ]);
});

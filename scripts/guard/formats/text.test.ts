import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../render/cells.ts';
import { change, guardOf, removal } from '../test-plan.ts';
import { exampleResult, quietResult } from './test-result.ts';
import { text } from './text.ts';

test('something of every sort', () =>
  expect(text(exampleResult)).toBe(`\
LET THROUGH during a freeze, because: Login is *down*
plan.json is a plan of a part only: what it leaves out is not judged.

3 created, 1 changed, 1 moved, 1 replaced, 2 removed, 1 let go; 1 resource stays
as it is.

Web
  change   schedule Web primary
             layer Weekly: Ada Lovelace leaves, Linus Pauling enters
             description:
               Short.
               → Very long and Very long and Very long and Very long and Very l…
             time_zone: Europe/Berlin → Etc/UTC
  REPLACE  service Login
             forced by: name
  move     team Web
             before: site
  create   3 × GitHub team membership: Web, Ada Lovelace; Web, Grace Hopper;
           Web, Linus Pauling

The whole company
  REMOVE   service Old shop
  REMOVE   service Shop <b>\\u{1b}
  let go   event orchestration router router

About 12 requests to PagerDuty and 6 to GitHub, less than a minute.

REFUSED for 2 reasons:

catalog/retired.yaml: Unexpected removal of service \`Shop <b>\\u{1b}\`, expected
it in catalog/retired.yaml [guard/removal-is-declared]
  at pagerduty_service.service_shop
  way out: if that is meant, add
  \`- {id: services/shop, reason: …, since: 2026-12-25}\` to catalog/retired.yaml

catalog/services/login.yaml: Unexpected replacement of service \`Login\`, forced
by \`name\`, expected a change in place: its id, history and keys would be lost
[guard/is-not-replaced]
  at pagerduty_service.service_login
  way out: undo the change of \`name\`, or give the new one an id of its own and
  retire the old one`));

test('nothing', () => expect(text(quietResult)).toBe('No changes.'));

test('many attributes are counted', () => {
  const keys = Array.from({ length: 11 }, (_, index) => `k${String(index).padStart(2, '0')}`);
  const values = (value: number) => Object.fromEntries(keys.map(key => [key, value]));
  const lines = text(guardOf([change('pagerduty_service.service_login', ['update'], [values(1), values(2)])])).split(
    '\n',
  );
  expect(lines.slice(3, 14)).toEqual([
    '  change   service Login',
    ...keys.slice(0, 8).map(key => `             ${key}: 1 → 2`),
    '             … and 3 more',
    '',
  ]);
});

test('what only belongs to something moves without a word', () => {
  const move = (id: string) =>
    change(`pagerduty_service_integration.integration_${id}`, ['no-op'], [{}, {}], {
      previous_address: `pagerduty_service_integration.integration_old-${id}`,
    });
  expect(text(guardOf(['a', 'b', 'login'].map(move)))).toContain(
    'The whole company\n  move     service integration a\n  move     service integration b\n',
  );
  expect(text(guardOf(['login'].map(move)))).toContain('Web\n  move     service integration Login\n\n');
});

test('an update of which only the provider knows', () =>
  expect(text(guardOf([change('pagerduty_service.service_login', ['update'], [{}, {}])]))).toContain(
    '\n             only: what the provider works out by itself\n',
  ));

test('a large removal that was let through is said aloud', () => {
  const all = Array.from({ length: 4 }, (_, index) => removal(`pagerduty_team_membership.team-membership_a_p${index}`));
  expect(text(guardOf(all, { exceptions: { removals: 9 } })).split('\n')[0]).toBe(
    'LET THROUGH a large removal: --allow-removals 9',
  );
});

test('any values fit 80 columns and hold nothing that a terminal acts on', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary' }), fc.integer());
  fc.assert(
    fc.property(value, value, (before, after) => {
      const shown = text(
        guardOf([change('pagerduty_service.service_login', ['update'], [{ a: before }, { a: after }])]),
      );
      for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
  );
});

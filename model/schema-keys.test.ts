import { describe, expect, test } from 'vitest';
import { linesAfter } from './test-org.ts';

const shop = 'catalog/services/shop.yaml';
const team = 'catalog/teams/shop.yaml';
const schedule = 'catalog/schedules/shop.yaml';
const rules = 'alerts/shop/dependencies.rules.yaml';

describe('one mistake is one finding, whatever else follows from it', () => {
  test.each<[string, string, string | RegExp, string, string[]]>([
    [
      'a key that decides which form it is, misspelt',
      schedule,
      'people: [ada, grace]',
      'people: [ada, grace]\n    restrictions: [{dialy: "22:00-06:00"}]',
      ['10:21: error: Unexpected key `dialy`, expected `daily`'],
    ],
    [
      'another form',
      schedule,
      'people: [ada, grace]',
      'people: [ada, grace]\n    restrictions: [{dasy: monday, hours: "09:00-17:00"}]',
      ['10:21: error: Unexpected key `dasy`, expected `days`'],
    ],
    [
      'a form of which one key is missing',
      schedule,
      'people: [ada, grace]',
      'people: [ada, grace]\n    restrictions: [{to: monday 09:00}]',
      [
        '10:20: error: Missing key `from` (such as `from: friday 17:00`; or another form, with `days`, `hours` or `daily`)',
      ],
    ],
    [
      'no form at all',
      schedule,
      'people: [ada, grace]',
      'people: [ada, grace]\n    restrictions: [{}]',
      [
        '10:20: error: Missing keys `from`, `to` (such as `from: friday 17:00`; or another form, with `days`, `hours` or `daily`)',
      ],
    ],
    [
      'a key of one form in another',
      schedule,
      'people: [ada, grace]',
      'people: [ada, grace]\n    restrictions: [{daily: "22:00-06:00", days: monday}]',
      ["10:43: error: Unexpected key `days` (expected `daily`; a company's own keys start with `x_`)"],
    ],
    [
      'external, misspelt',
      shop,
      'escalation_policy: shop',
      'extrenal: true',
      ['6:1: error: Unexpected key `extrenal`, expected `external`'],
    ],
    [
      'external, and no boolean',
      shop,
      'escalation_policy: shop',
      'external: yes',
      ['6:11: error: Unexpected `yes`, expected `true` or `false` (write `true`)'],
    ],
    [
      'record, misspelt',
      rules,
      '{alert: LedgerDown, expr: up == 0, for: 5m}',
      '{recrod: x, expr: up}',
      ['4:10: error: Unexpected key `recrod`, expected `record`'],
    ],
    [
      'several entries that were there before',
      shop,
      '[ledger]',
      '[ledger, ledger, ledger]',
      [
        '7:22: error: Unexpected second `ledger`, expected each entry once → catalog/services/shop.yaml:7:14: the first one',
        '7:30: error: Unexpected second `ledger`, expected each entry once → catalog/services/shop.yaml:7:14: the first one',
      ],
    ],
    [
      'a value that is wrong in two ways',
      team,
      'name: Shop',
      `name: "${'S'.repeat(101)}\\t"`,
      [`1:7: error: Unexpected \`${'S'.repeat(59)}…\`, expected at most 100 characters`],
    ],
    [
      'a value that two aliases stand for',
      schedule,
      'people: [ada, grace]',
      'people: &all [ada, nobody]\n  - {name: Second, turn: daily, handoff: "09:00", start: 2026-01-05, people: *all}',
      [],
    ],
    [
      'a key with a slash',
      team,
      'name: Shop',
      'name: Shop\na/b~c: 1',
      [
        "2:1: error: Unexpected key `a/b~c` (expected `name`, `acronym`, `manager`, `members`, `chat`, `repositories`, `github` or `previously`; a company's own keys start with `x_`)",
      ],
    ],
    [
      'keys that every object seems to have',
      team,
      'name: Shop',
      'name: Shop\n__proto__: 1\nconstructor: 2',
      [
        "2:1: error: Unexpected key `__proto__` (expected `name`, `acronym`, `manager`, `members`, `chat`, `repositories`, `github` or `previously`; a company's own keys start with `x_`)",
        "3:1: error: Unexpected key `constructor` (expected `name`, `acronym`, `manager`, `members`, `chat`, `repositories`, `github` or `previously`; a company's own keys start with `x_`)",
      ],
    ],
  ])('%s', (name, file, before, after, said) => {
    const lines = linesAfter(file, before, after);
    if (name.includes('aliases'))
      expect(lines).toEqual([
        `${file}:9:24: error: Unknown person \`nobody\` (there is no catalog/people/nobody.yaml) [reference]`,
      ]);
    else expect(lines.map(line => line.replace(' [schema]', ''))).toEqual(said.map(line => `${file}:${line}`));
  });
});

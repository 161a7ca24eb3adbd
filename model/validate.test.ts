import { describe, expect, test } from 'vitest';
import { schemas, sharedSchema } from './schemas.ts';
import { linesAfter, linesWith, smallOrg } from './test-org.ts';

const ada = 'catalog/people/ada.yaml';
const shop = 'catalog/services/shop.yaml';
const team = 'catalog/teams/shop.yaml';
const schedule = 'catalog/schedules/shop.yaml';
const policy = 'catalog/escalation-policies/shop.yaml';
const organization = 'catalog/organization.yaml';
const severities = 'catalog/severities.yaml';
const slo = 'alerts/shop/availability.slo.yaml';
const rules = 'alerts/shop/dependencies.rules.yaml';

/** One case for each keyword of JSON Schema that our schemas use: what stands there, what is written instead, what is said. */
const values: Readonly<Record<string, readonly [file: string, before: string, after: string, said: string]>> = {
  'type: text': [ada, 'name: Ada', 'name: [Ada]', '1:7: error: Unexpected list, expected text'],
  'type: text, a number': [
    'postmortems/2026-10-03-shop-down.md',
    'INC-1',
    '2041',
    '2:11: error: Unexpected `2041`, expected text (write `"2041"`)',
  ],
  'type: text, nothing': [ada, 'name: Ada', 'name:', '1:6: error: Unexpected empty value, expected text'],
  'type: a whole number': [shop, 'tier: 2', 'tier: 1.5', '5:7: error: Unexpected `1.5`, expected a whole number'],
  'type: a number': [slo, 'objective: 99.9', 'objective: 99.9%', '1:12: error: Unexpected `99.9%`, expected a number'],
  'type: true or false': [
    schedule,
    'layers:',
    'shadow: maybe\nlayers:',
    '4:9: error: Unexpected `maybe`, expected `true` or `false`',
  ],
  'type: true or false, a word of YAML 1.1': [
    schedule,
    'layers:',
    'shadow: yes\nlayers:',
    '4:9: error: Unexpected `yes`, expected `true` or `false` (write `true`)',
  ],
  'type: true or false, no': [
    schedule,
    'layers:',
    'shadow: Off\nlayers:',
    '4:9: error: Unexpected `Off`, expected `true` or `false` (write `false`)',
  ],
  'type: a list': [team, 'members: [ada, grace]', 'members: ada', '4:10: error: Unexpected `ada`, expected a list'],
  'type: keys and values': [
    organization,
    'github: {organization: small, repository: ops, owners: [ada]}',
    'github: small',
    '3:9: error: Unexpected `small`, expected keys and values',
  ],
  enum: [
    severities,
    'urgency: low',
    'urgency: middling',
    '2:44: error: Unexpected `middling`, expected `high` or `low`',
  ],
  pattern: [
    shop,
    'code: SVC-SHOP',
    'code: svc shop',
    '1:7: error: Unexpected `svc shop`, expected a code of capital letters and digits, joined by hyphens, such as `SVC-CHECKOUT`',
  ],
  'pattern with two examples': [
    policy,
    'schedules/shop]',
    'shop]',
    '5:16: error: Unexpected `shop`, expected a schedule or a person such as `schedules/payments-primary` or `people/maria`',
  ],
  'pattern of a long text': [
    ada,
    'ada@small.example',
    'x'.repeat(90),
    `2:8: error: Unexpected \`${'x'.repeat(59)}…\`, expected an email address of 6 to 100 characters such as \`ada@acme.example\``,
  ],
  'format: a date': [
    schedule,
    '2026-01-05',
    '2026-02-30',
    '8:12: error: Unexpected `2026-02-30`, expected a date such as `2026-10-01`',
  ],
  'format: a time zone': [
    ada,
    'Europe/London',
    'Europe/Lodnon',
    '3:12: error: Unexpected `Europe/Lodnon`, expected a time zone such as `Europe/Berlin` or `America/New_York`',
  ],
  'minimum and maximum and maxItems': [
    shop,
    'tier: 2',
    'tier: 5',
    '5:7: error: Unexpected `5`, expected a number from 0 to 4',
  ],
  minimum: [
    organization,
    'name: Small',
    'name: Small\nroster_limits: {max_consecutive_days: 0}',
    '2:39: error: Unexpected `0`, expected at least 1',
  ],
  'exclusiveMinimum and exclusiveMaximum': [
    slo,
    'objective: 99.9',
    'objective: 100',
    '1:12: error: Unexpected `100`, expected a number above 0 and below 100',
  ],
  minItems: [
    schedule,
    'people: [ada, grace]',
    'people: []',
    '9:13: error: Unexpected empty list, expected at least 1 entry',
  ],
  uniqueItems: [
    team,
    '[ada, grace]',
    '[ada, grace, ada]',
    '4:23: error: Unexpected second `ada`, expected each entry once → catalog/teams/shop.yaml:4:11: the first one',
  ],
  minProperties: [severities, /.*/s.source, '{}', '1:1: error: Unexpected keys and values, expected at least 1 key'],
  maxLength: [
    team,
    'name: Shop',
    `name: ${'S'.repeat(101)}`,
    `1:7: error: Unexpected \`${'S'.repeat(59)}…\`, expected at most 100 characters`,
  ],
  'additionalProperties: keys that are listed': [
    team,
    'acronym: SHOP',
    'acronym: SHOP\nslack: x',
    "3:1: error: Unexpected key `slack` (expected `name`, `acronym`, `manager`, `members`, `chat`, `repositories`, `github` or `previously`; a company's own keys start with `x_`)",
  ],
  'additionalProperties: an optional key misspelt': [
    ada,
    'github: ada-small',
    'gihtub: ada-small',
    '4:1: error: Unexpected key `gihtub`, expected `github`',
  ],
  'additionalProperties: a required key misspelt': [
    ada,
    'email: ada@small.example',
    'eMail: ada@small.example',
    '2:1: error: Unexpected key `eMail`, expected `email`',
  ],
  'additionalProperties: where our own keys are not allowed either': [
    rules,
    'name: shop',
    'name: shop\n    owner: shop',
    '3:5: error: Unexpected key `owner` (expected `name`, `interval`, `query_offset`, `limit`, `labels` or `rules`)',
  ],
  'additionalProperties: keys that follow a pattern': [
    severities,
    'SEV-2:',
    'SEV-6:',
    '2:1: error: Unexpected key `SEV-6` (expected a key such as `SEV-1` or `SEV-3`)',
  ],
  required: [
    ada,
    'email: ada@small.example\n',
    '',
    '1:1: error: Missing key `email` (such as `email: ada@acme.example`)',
  ],
  'required: several': [
    ada,
    'email: ada@small.example\ntime_zone: Europe/London\n',
    '',
    '1:1: error: Missing keys `email`, `time_zone` (such as `email: ada@acme.example`)',
  ],
  'required: in an entry of a list': [
    schedule,
    '    turn: weekly\n',
    '',
    '5:5: error: Missing key `turn` (such as `turn: weekly`)',
  ],
  'if: what the form asks for': [
    shop,
    'escalation_policy: shop\n',
    '',
    '1:1: error: Missing key `escalation_policy` (such as `escalation_policy: payments`)',
  ],
};

const caseOf = (text: string) => text.split(':', 1)[0];

describe('one wrong value is one finding', () => {
  test.each(Object.entries(values))('%s', (_, [file, before, after, said]) => {
    const lines = before === '.*' ? linesWith({ [file]: after }) : linesAfter(file, before, after);
    const [line = '', related] = said.split(' → ');
    expect(lines).toEqual([`${file}:${line} [schema]${related ? ` → ${related}` : ''}`]);
  });

  test('for every keyword that our schemas use', () => {
    const silent = ['$schema', '$id', '$ref', '$defs', 'title', 'description', 'examples', 'properties', 'items'];
    // Those that only choose what else holds, and those that never fail.
    const choosing = ['anyOf', 'const', 'then', 'else', 'patternProperties', 'propertyNames', 'x-references'];
    const tested = Object.keys(values).flatMap(name => (caseOf(name) ?? '').split(/ and | with | of /));
    const used = new Set([...Object.values(schemas), sharedSchema].flatMap(schema => keywordsOf(schema)));
    expect(Array.from(used).filter(keyword => ![...silent, ...choosing, ...tested].includes(keyword))).toEqual([]);
  });

  /** The keywords of a schema: names of properties are none. */
  function keywordsOf(schema: unknown): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    return Object.entries(schema).flatMap(([keyword, value]) => {
      if (keyword === 'examples') return [keyword];
      const inner = ['properties', 'patternProperties', '$defs'].includes(keyword)
        ? Object.values(value)
        : [value].flat();
      return [keyword, ...inner.flatMap(keywordsOf)];
    });
  }
});

test('maxItems', () => {
  const ids = Array.from({ length: 11 }, (_, index) => `p${index}`);
  const people = ids.map(id => [
    `catalog/people/${id}.yaml`,
    `name: P\nemail: ${id}@small.example\ntime_zone: Etc/UTC\n`,
  ]);
  const text = smallOrg[policy]?.replace('people/ada', ids.map(id => `people/${id}`).join(', ')) ?? '';
  expect(linesWith({ ...Object.fromEntries(people), [policy]: text })).toEqual([
    `${policy}:6:126: error: Unexpected 11 entries, expected at most 10 [schema]`,
  ]);
});

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

describe('a file of another kind is one finding', () => {
  const text = (file: string) => smallOrg[file] ?? '';
  const people = 'catalog/people/x.yaml';
  test.each([
    [
      'a team',
      people,
      text(team),
      'the content of a person file with `name`, `email` and `time_zone` (it reads like the content of a team file)',
    ],
    [
      'a schedule',
      'catalog/services/x.yaml',
      text(schedule),
      'the content of a service file with `code`, `name`, `description`, `owner`, `tier` and `escalation_policy` (it reads like the content of a schedule file)',
    ],
    [
      'a person',
      'catalog/escalation-policies/x.yaml',
      text(ada),
      'the content of an escalation policy file with `name`, `owner`, `repeat` and `rules` (it reads like the content of a person file)',
    ],
    [
      'a person',
      severities,
      text(ada),
      'the content of a severities file (it reads like the content of a person file)',
    ],
    [
      'no file of ours',
      'catalog/teams/x.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {}\n',
      'the content of a team file with `name`, `acronym`, `manager` and `members`',
    ],
  ])('%s as %s', (_, file, content, said) => {
    expect(linesWith({ [file]: content })).toEqual([
      `${file}:1:1: error: Unexpected content, expected ${said} [schema]`,
    ]);
  });

  test.each([
    ['a list', '- a\n- b\n', '1:1: error: Unexpected list, expected keys and values [schema]'],
    ['a word', 'ada\n', '1:1: error: Unexpected `ada`, expected keys and values [schema]'],
    ['nothing', '', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
    ['a comment', '# later\n', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
    ['null', 'null\n', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
  ])('%s', (_, content, said) => {
    expect(linesWith({ [people]: content })).toEqual([`${people}:${said}`]);
  });

  test('a file that is merely unfinished is told what it lacks', () => {
    expect(linesWith({ [people]: 'name: X\nslack: "#x"\n' })).toEqual([
      `${people}:1:1: error: Missing keys \`email\`, \`time_zone\` (such as \`email: ada@acme.example\`) [schema]`,
      `${people}:2:1: error: Unexpected key \`slack\` (expected \`name\`, \`email\`, \`time_zone\`, \`github\`, \`country\`, \`region\`, \`managed\`, \`pagerduty\`, \`away\` or \`previously\`; a company's own keys start with \`x_\`) [schema]`,
    ]);
  });
});

test('a file with hundreds of mistakes is told of twenty', { timeout: 10_000 }, () => {
  const entries = Array.from({ length: 300 }, (_, index) => `- {id: services/s${index}, reason: "", since: soon}\n`);
  const lines = linesWith({ 'catalog/retired.yaml': entries.join('') });
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe(
    'catalog/retired.yaml:1:1: error: Unexpected content, expected what its schema asks for: 580 more things are wrong in this file [schema]',
  );
});

test('fifty thousand unknown keys take no time to speak of', { timeout: 10_000 }, () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(linesWith({ [ada]: smallOrg[ada] + keys })).toHaveLength(21);
});

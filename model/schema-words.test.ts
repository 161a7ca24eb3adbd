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
    '8:12: error: Unexpected `2026-02-30`, expected a date that exists',
  ],
  'format: a date of another time': [
    schedule,
    '2026-01-05',
    '0026-01-05',
    '8:12: error: Unexpected `0026-01-05`, expected a date from 2000 to 2100',
  ],
  'format: a country': [
    ada,
    'github: ada-small',
    'country: ZZ',
    '4:10: error: Unexpected `ZZ`, expected a country code of two letters that exists',
  ],
  'format: a country by a wrong code': [
    ada,
    'github: ada-small',
    'country: UK',
    '4:10: error: Unexpected `UK`, expected a country code of two letters that exists (did you mean `GB`?)',
  ],
  'pattern: a country': [
    ada,
    'github: ada-small',
    'country: gb',
    '4:10: error: Unexpected `gb`, expected a country code of two letters such as `GB` or `DE`',
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
    '3:5: error: Unexpected key `owner` (expected `name`, `interval`, `query_offset`, `limit`, `partial_response_strategy`, `labels` or `rules`)',
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
    const choosing = ['anyOf', 'not', 'const', 'then', 'else', 'patternProperties', 'propertyNames', 'x-references'];
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

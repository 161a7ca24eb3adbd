import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const folder = `${import.meta.dirname}/../schemas`;
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addKeyword('x-references');
for (const format of ['date', 'local-date-time', 'instant', 'iana-time-zone', 'country']) ajv.addFormat(format, true);
for (const name of readdirSync(folder).filter(file => file.endsWith('.schema.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}

/** What is wrong, as `<where> <keyword>`. An `if` only repeats what its branch has said. */
function mistakesIn(address: string, value: unknown): string[] {
  const matches = ajv.getSchema(address);
  if (!matches) throw new Error(`There is no ${address}`);
  matches(value);
  return (matches.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) =>
      [instancePath, keyword, params.missingProperty ?? params.additionalProperty].filter(Boolean).join(' '),
    );
}

describe.each([
  [
    'values.schema.json#/$defs/id',
    ['a', 'payments-eu', 'platform/storage-2'],
    ['', 'Payments', 'a--b', '-a', 'a/', 'a_b'],
  ],
  ['values.schema.json#/$defs/name', ['A', 'Zahlungen (EU)', 'a & b'], ['', ' A', 'A ', 'A\tB', 'A\u200bB']],
  ['values.schema.json#/$defs/duration', ['15m', '1h30m', '2w', '1w2d3h4m'], ['', '15', '30m1h', '1 h', '90s', '1.5h']],
  ['values.schema.json#/$defs/prometheusDuration', ['0', '30s', '1h30m', '100ms', '1y'], ['', '30', '5m1h', '1.5h']],
  [
    'values.schema.json#/$defs/days',
    ['monday', 'monday-friday', 'monday-tuesday, friday'],
    ['', 'Monday', 'mon', 'monday,friday'],
  ],
  [
    'values.schema.json#/$defs/hours',
    ['08:00-17:00', '22:00-06:00', '08:00-24:00'],
    ['8:00-17:00', '24:00-08:00', '08:00', '08:00-25:00'],
  ],
  ['values.schema.json#/$defs/weekTime', ['friday 17:00'], ['17:00', 'Friday 17:00', 'friday 24:00']],
  [
    'values.schema.json#/$defs/email',
    ['ada@acme.example', 'a@b.cd'],
    ['ada', 'a@b.c', 'a b@c.example', `${'a'.repeat(100)}@b.cd`],
  ],
  [
    'values.schema.json#/$defs/url',
    ['https://acme.example/d?a=b'],
    ['acme.example', 'ftp://acme.example', 'https://a b'],
  ],
  ['values.schema.json#/$defs/githubLogin', ['ada', 'ada-acme', 'ada_acme'], ['@ada', '-ada', 'a'.repeat(40)]],
  [
    'schedule.schema.json#/$defs/layer/properties/turn',
    ['weekly', 'daily', '12h'],
    ['monthly', 'Weekly', '', 'weekly 1d'],
  ],
  [
    'schedule.schema.json#/$defs/layer/properties/handoff',
    ['09:00', 'monday 09:00'],
    ['Monday 09:00', '9:00', '24:00', 'monday'],
  ],
  ['escalation-policy.schema.json#/properties/name', ['Payments'], ['A & B', 'A/B', 'A\\B', '<A>', 'A ']],
  ['service.schema.json#/properties/auto_resolve', ['never', '4h'], ['always', 'never 4h', '']],
  [
    'severity-mapping.schema.json#/properties/severity_mapping/additionalProperties/properties/conditions/items/properties/burn_rate',
    ['> 14.4x', '>6x', '> 3'],
    ['14.4x', '>= 6x', '> x'],
  ],
])('%s', (address, good, bad) => {
  test.each(good)('takes %j', value => expect(mistakesIn(address, value)).toEqual([]));
  test.each(bad)('refuses %j', value => expect(mistakesIn(address, value)).toHaveLength(1));
});

const person = { name: 'Ada Lovelace', email: 'ada@acme.example', time_zone: 'Europe/London' };
const service = { code: 'SVC-A', name: 'A', description: 'Does A.', owner: 'payments', tier: 1 };
const layer = { name: 'Weekly', turn: 'weekly', handoff: 'monday 09:00', start: '2026-01-05', people: ['ada'] };
const restriction = 'schedule.schema.json#/$defs/restriction';
const policy = (rule: object) => ({ name: 'A', owner: 'a', repeat: 0, rules: [{ escalate_after: '15m', ...rule }] });
const ruleFile = (rule: object) => ({ groups: [{ name: 'a', rules: [rule] }] });

test.each([
  ['a key nobody knows', 'person.schema.json', { ...person, emial: 'a' }, ['additionalProperties emial']],
  ['a key of the company', 'person.schema.json', { ...person, x_desk: 4 }, []],
  [
    'a name of more than 100 characters',
    'person.schema.json',
    { ...person, name: 'a'.repeat(101) },
    ['/name maxLength'],
  ],
  ['a service without a policy', 'service.schema.json', service, ['required escalation_policy']],
  ['a service of somebody else', 'service.schema.json', { ...service, external: true }, []],
  ['a tier above 4', 'service.schema.json', { ...service, external: true, tier: 5 }, ['/tier maximum']],
  ['nobody in a layer', 'schedule.schema.json#/$defs/layer', { ...layer, people: [] }, ['/people minItems']],
  ['two turns for one person', 'schedule.schema.json#/$defs/layer', { ...layer, people: ['ada', 'ada', 'linus'] }, []],
  ['a restriction that is text', restriction, '22:00-06:00', ['type']],
  ['two restrictions in one', restriction, { daily: '22:00-06:00', days: 'monday' }, ['additionalProperties days']],
  ['days without hours', restriction, { days: 'monday' }, ['required hours']],
  ['hours without days', restriction, { hours: '22:00-06:00' }, ['required days']],
  ['a span without an end', restriction, { from: 'friday 17:00' }, ['required to']],
  [
    'eleven targets',
    'escalation-policy.schema.json',
    policy({ targets: [...'abcdefghijk'].map(id => `people/${id}`) }),
    ['/rules/0/targets maxItems'],
  ],
  [
    'a target twice',
    'escalation-policy.schema.json',
    policy({ targets: ['people/a', 'people/a'] }),
    ['/rules/0/targets uniqueItems'],
  ],
  [
    'a target of no kind',
    'escalation-policy.schema.json',
    policy({ targets: ['ada'] }),
    ['/rules/0/targets/0 pattern'],
  ],
  ['ten repeats', 'escalation-policy.schema.json#/properties/repeat', 10, ['maximum']],
  ['no layers', 'schedule.schema.json#/properties/layers', [], ['minItems']],
  ['an objective of 0', 'slo.schema.json#/properties/objective', 0, ['exclusiveMinimum']],
  ['an objective of 100', 'slo.schema.json#/properties/objective', 100, ['exclusiveMaximum']],
  ['a query of a fixed range', 'slo.schema.json#/properties/sli/properties/total', 'rate(a[5m])', ['pattern']],
  ['a severity beyond 5', 'severities.schema.json', { 'SEV-6': {} }, ['additionalProperties SEV-6']],
  [
    'a rule that neither alerts nor records',
    'rules.schema.json',
    ruleFile({ expr: 'up' }),
    ['/groups/0/rules/0 required alert'],
  ],
  [
    'a rule that alerts and records',
    'rules.schema.json',
    ruleFile({ alert: 'A', record: 'a', expr: 'up' }),
    ['/groups/0/rules/0 additionalProperties record'],
  ],
  [
    'a label that is a number',
    'rules.schema.json',
    ruleFile({ alert: 'A', expr: 'up', labels: { a: 1 } }),
    ['/groups/0/rules/0/labels/a type'],
  ],
  [
    'a key of the company where Prometheus reads',
    'rules.schema.json',
    { ...ruleFile({ alert: 'A', expr: 'up' }), x_a: 1 },
    ['additionalProperties x_a'],
  ],
  [
    'a secret in an event',
    'event.schema.json#/properties/event',
    {
      event_action: 'trigger',
      dedup_key: 'a',
      payload: { summary: 'a', source: 'a', severity: 'info', custom_details: { service: 'a', severity: 'SEV-1' } },
      routing_key: 'a',
    },
    ['additionalProperties routing_key'],
  ],
  ['nothing retired', 'retired.schema.json', [], []],
  [
    'a retired id without its kind',
    'retired.schema.json',
    [{ id: 'shop', reason: 'a', since: '2026-01-01' }],
    ['/0/id pattern'],
  ],
])('one mistake, one error: %s', (_, address, value, mistakes) => {
  expect(mistakesIn(address, value)).toEqual(mistakes);
});

import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

type Schema = {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema | true>>;
  readonly additionalProperties?: Schema | boolean;
};
/** A schema inside a file, with the address that a `$ref` to it would have. */
type Part = { readonly at: string; readonly schema: Schema };

const folder = `${import.meta.dirname}/../schemas`;
const files = readdirSync(folder).filter(name => name.endsWith('.schema.json'));
const roots: Part[] = files.map(at => ({ at, schema: JSON.parse(readFileSync(`${folder}/${at}`, 'utf8')) }));

const kinds = ['people', 'teams', 'schedules', 'escalation-policies', 'services', 'severities'];

/** Objects that take any key. */
const open = [
  'event.event.payload.custom_details', // a sender adds what its readers need
  'organization.state', // Terraform knows the settings of its backends
];
/** Objects whose keys somebody else defines and who refuses all others, `x_…` too. */
const foreign = /^(rules|event\.event)(\.|$)/;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema and all within it, but for `if`, which asks and does not describe. */
function partsOf({ at, schema }: Part): Part[] {
  const below = Object.entries(schema).flatMap(([keyword, value]) => {
    const inside = `${at.includes('#') ? at : `${at}#`}/${keyword}`;
    if (['items', 'additionalProperties', 'propertyNames', 'then', 'else'].includes(keyword)) return [[inside, value]];
    if (!['properties', 'patternProperties', '$defs'].includes(keyword) || !isSchema(value)) return [];
    return Object.entries(value).map(([key, part]) => [`${inside}/${encodeURIComponent(key)}`, part]);
  });
  const nested = below.flatMap(([inside, part]) => (isSchema(part) ? partsOf({ at: `${inside}`, schema: part }) : []));
  return [{ at, schema }, ...nested];
}

const parts = roots.flatMap(partsOf);
const properties = parts.filter(({ at }) => /\/properties\/[^/]+$/.test(at));
const objects = parts.filter(({ schema }) => schema.type === 'object');

/** Where a part is, in few words: `schedule.layers` for the property and for its items. */
const place = ({ at }: Part): string =>
  decodeURIComponent(at)
    .replace('.schema.json', '')
    .replaceAll(/#?\/(properties|patternProperties|additionalProperties|items|\$defs)(?=\/|$)/g, '')
    .replaceAll('/', '.');

function targetOf({ at, schema: { $ref = '' } }: Part): Schema | undefined {
  const address = $ref.startsWith('#') ? `${at.split('#')[0]}${$ref}` : $ref;
  return parts.find(part => part.at === address)?.schema;
}

const ajv = new Ajv2020({ strict: true });
ajv.addKeyword('x-references');
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('local-date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
ajv.addFormat('instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/);
ajv.addFormat('country', /^[A-Z]{2}$/);
ajv.addFormat('iana-time-zone', /^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/]+$/);
for (const { schema } of roots) ajv.addSchema(schema);

test.each(roots)('$at compiles, has the name of its file and explains itself', ({ at, schema }) => {
  expect(ajv.getSchema(at)).toBeDefined();
  expect(schema).toMatchObject({ $id: at, title: expect.any(String), description: expect.any(String) });
  if (at !== 'values.schema.json') expect(schema.examples?.[0]).toBeTypeOf('object');
});

test.each(parts.filter(({ schema }) => schema.examples))('the examples of $at are valid', ({ at, schema }) => {
  const isValid = ajv.getSchema(at);
  for (const example of schema.examples ?? []) {
    expect({ example, valid: isValid?.(example), errors: isValid?.errors }).toEqual({
      example,
      valid: true,
      errors: null,
    });
  }
});

test('every property has a description', () => {
  expect(properties.filter(({ schema }) => !/^[A-Z`].*\.$/.test(schema.description ?? '')).map(place)).toEqual([]);
});

test('every property has examples, unless its values are listed', () => {
  const isListed = ({ schema }: Part) => schema.enum !== undefined || schema.type === 'boolean';
  const hasExamples = (part: Part) => part.schema.examples ?? targetOf(part)?.examples;
  expect(properties.filter(part => !isListed(part) && !hasExamples(part)).map(place)).toEqual([]);
});

test('every value of a certain form says what was expected', () => {
  const formed = parts.filter(({ schema }) => schema.pattern ?? schema.format);
  expect(formed.filter(({ schema }) => !/^([a-z`]|PromQL )/.test(schema.title ?? '')).map(place)).toEqual([]);
  expect(formed.filter(({ schema }) => !schema.examples?.length).map(place)).toEqual([]);
});

test('every shape has a name of its own', () => {
  const shapes = parts.filter(({ schema }) => schema.type === 'object' && schema.properties);
  const names = shapes.map(({ schema }) => schema.title ?? '');
  expect(shapes.filter(({ schema }) => !/^[A-Z][A-Za-z]+$/.test(schema.title ?? '')).map(place)).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('unknown keys are refused, but for those that are left to others', () => {
  const takesAnyKey = ({ schema }: Part) => (schema.additionalProperties ?? true) === true;
  expect(objects.filter(takesAnyKey).map(place)).toEqual(open);
});

test('a company may add keys of its own, where nobody else would stumble over them', () => {
  const ours = objects.filter(
    part => part.schema.properties && !foreign.test(place(part)) && !open.includes(place(part)),
  );
  const others = objects.filter(part => !ours.includes(part));
  expect(ours.filter(({ schema }) => schema.patternProperties?.['^x_'] !== true).map(place)).toEqual([]);
  expect(others.filter(({ schema }) => schema.patternProperties?.['^x_']).map(place)).toEqual([]);
});

test('lists name a thing once, but for the people of a layer', () => {
  const lists = parts.filter(({ schema }) => isSchema(schema.items) && schema.items['x-references'] !== undefined);
  expect(lists.filter(({ schema }) => schema.uniqueItems !== true).map(place)).toEqual(['schedule.layer.people']);
});

test('every value type is used', () => {
  const used = new Set(parts.map(({ schema }) => schema.$ref));
  const defined = parts.filter(({ at }) => /#\/\$defs\/[^/]+$/.test(at));
  const refs = defined.flatMap(({ at }) => (at.startsWith('values') ? [at] : [at.slice(at.indexOf('#'))]));
  expect(refs.filter(ref => !used.has(ref))).toEqual([]);
});

test('editors check every YAML file as they are set up here', () => {
  const settings = JSON.parse(readFileSync(`${folder}/../.vscode/settings.json`, 'utf8'));
  const notYaml = ['postmortem.schema.json', 'runbook.schema.json', 'values.schema.json'];
  const expected = files.filter(name => !notYaml.includes(name)).map(name => `./schemas/${name}`);
  expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(expected);
});

test('what names another thing says of which kind', () => {
  const naming = parts.filter(({ schema }) => schema['x-references'] !== undefined);
  const kindsOf = ({ schema }: Part) => [schema['x-references']].flat();
  expect(naming.flatMap(kindsOf).filter(kind => !kinds.includes(`${kind}`))).toEqual([]);
  for (const part of naming.filter(({ schema }) => Array.isArray(schema['x-references']))) {
    expect(part.schema.pattern, place(part)).toBe(`^(${kindsOf(part).join('|')})/.+$`);
  }
  expect(naming.map(part => `${place(part)} → ${kindsOf(part).join(', ')}`)).toMatchInlineSnapshot(`
    [
      "escalation-policy.owner → teams",
      "escalation-policy.rules.targets → schedules, people",
      "event.owner → teams",
      "event.event.payload.custom_details.service → services",
      "event.event.payload.custom_details.severity → severities",
      "event.event.payload.custom_details.team → teams",
      "organization.pagerduty.default_service → services",
      "organization.github.owners → people",
      "organization.github.environments.^[A-Za-z0-9][A-Za-z0-9_.-]*$.reviewers → teams",
      "organization.guard.required_admins → people",
      "postmortem.severity → severities",
      "postmortem.services → services",
      "postmortem.commander → people",
      "runbook.service → services",
      "runbook.owner → teams",
      "schedule.owner → teams",
      "schedule.layer.people → people",
      "schedule.override.person → people",
      "schedule.override.replaces → people",
      "service.owner → teams",
      "service.escalation_policy → escalation-policies",
      "service.contact → people",
      "service.depends_on → services",
      "severities.^SEV-[1-5]$.also_notify → people, teams, schedules, escalation-policies",
      "severity-mapping.severity_mapping.propertyNames → severities",
      "team.manager → people",
      "team.members → people",
      "yaml-runbook.severity → severities",
      "yaml-runbook.escalation.contact → people, teams, schedules, escalation-policies",
      "yaml-runbook.service → services",
      "yaml-runbook.owner → teams",
    ]
  `);
});

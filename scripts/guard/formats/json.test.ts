import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { json } from './json.ts';
import { exampleResult, quietResult } from './test-result.ts';

const schema: Record<string, unknown> = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../schemas/output/guard.schema.json`, 'utf8'),
  // The schema leaves room for later keys; here every key has to be described.
  (_, value) => (value?.type === 'object' ? { ...value, additionalProperties: false } : value),
);
const matches = new Ajv2020({ allErrors: true }).compile(schema);

const errorsIn = (value: unknown) => {
  matches(value);
  return (matches.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

test.each([
  ['something of every sort', exampleResult],
  ['nothing', quietResult],
])('the schema describes %s', (_, result) => expect(errorsIn(JSON.parse(json(result)))).toEqual([]));

test('the stable form', () =>
  expect(JSON.parse(json(exampleResult))).toMatchObject({
    version: 1,
    verdict: 'refused',
    plans: ['plan.json'],
    partial: ['plan.json'],
    summary: { create: 3, update: 1, move: 1, replace: 1, delete: 2, forget: 1, untouched: 1 },
    estimate: { requests: { pagerduty: 12, github: 6, other: 0 }, minutes: 0.06 },
    refusals: [{ rule: 'guard/removal-is-declared' }, { rule: 'guard/is-not-replaced' }],
    letThrough: [{ rule: 'guard/freeze' }],
    exceptions: { duringFreeze: 'Login is *down*' },
    changes: [
      {
        team: 'web',
        action: 'update',
        name: 'Web primary',
        layers: [{ layer: 'Weekly', action: 'update', enters: ['Linus Pauling'], leaves: ['Ada Lovelace'] }],
      },
      { action: 'replace', forcedBy: ['name'] },
      { action: 'move', movedFrom: 'site' },
      ...Array.from({ length: 3 }, () => ({ action: 'create' })),
      { action: 'delete', name: 'Old shop' },
      { action: 'delete' },
      { action: 'forget' },
    ],
  }));

test('the example in the schema matches it, and a wrong one does not', () => {
  const { examples } = schema;
  expect(Array.isArray(examples) && examples.length > 0 && examples.flatMap(errorsIn)).toEqual([]);
  expect(errorsIn({ version: 2 })).not.toEqual([]);
});

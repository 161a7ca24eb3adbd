import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyResult } from './any-result.ts';
import { exampleResult } from './example-result.ts';
import { json } from './json.ts';

const schema: Record<string, unknown> = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../schemas/output/check.schema.json`, 'utf8'),
  // The schema leaves room for later keys; here every key has to be described.
  (_, value) => (value?.type === 'object' ? { ...value, additionalProperties: false } : value),
);
const matches = new Ajv2020({ allErrors: true }).compile(schema);

test('the stable form', () =>
  expect(JSON.parse(json(exampleResult))).toEqual({
    version: 1,
    findings: [
      {
        rule: 'yaml',
        level: 'error',
        message: 'Unexpected second key `manager`, expected each key once',
        file: 'catalog/teams/payments.yaml',
        line: 4,
        column: 1,
        endLine: 4,
        endColumn: 8,
        hint: 'remove one of the two',
        related: {
          message: 'first written here',
          file: 'catalog/teams/payments.yaml',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 8,
        },
      },
      {
        rule: 'file',
        level: 'info',
        message: 'Unexpected byte order mark, expected UTF-8 without one',
        file: 'runbooks/checkout/Down.md',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
      {
        rule: 'runbook/says-first-step',
        level: 'warning',
        message: 'Missing first step for runbook `checkout/Down`',
        file: 'runbooks/checkout/Down.md',
        line: 5,
        column: 1,
        endLine: 6,
        endColumn: 9,
      },
    ],
    summary: { error: 1, warning: 1, info: 1, files: 3 },
  }));

test('nothing found, as printed', () =>
  expect(json({ ...exampleResult, findings: [] })).toBe(`\
{
  "version": 1,
  "findings": [],
  "summary": {
    "error": 0,
    "warning": 0,
    "info": 0,
    "files": 3
  }
}`));

test('what is printed is what the schema describes, and reads back unchanged', () => {
  fc.assert(
    fc.property(anyResult, result => {
      const output = JSON.parse(json(result));
      matches(output);
      expect(matches.errors ?? []).toEqual([]);
      const texts = output.findings.map(({ rule, message, file, hint }: Record<string, string>) => [
        rule,
        message,
        file,
        hint,
      ]);
      expect(texts).toEqual(result.findings.map(({ rule, message, at, hint }) => [rule, message, at.file, hint]));
    }),
  );
});

test('the examples in the schema match it, and a wrong one does not', () => {
  const { examples } = schema;
  expect(Array.isArray(examples) && examples.length > 0 && examples.every(example => matches(example))).toBe(true);
  expect(matches({ version: 1, findings: [{ rule: 'yaml', level: 'fatal' }], summary: {} })).toBe(false);
});

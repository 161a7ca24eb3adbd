import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { fitsThePayload } from './fits-the-payload.ts';

const rule = (summary: string) => ruleFile(`alert: A, expr: b, annotations: {summary: "${summary}"}`);
const timestamp = (text: string) => eventFile('', `timestamp: "${text}"\n    summary: Nothing moves`);

testRule(fitsThePayload, {
  'what fits': {
    files: { ...alertOrg, ...sloFile(), ...rule('😀'.repeat(1024)), ...timestamp('2026-10-03T14:02:00.5+02:00') },
    says: '',
  },
  'a time that the sender fills in': { files: { ...alertOrg, ...timestamp('{{now}}') }, says: '' },
  'a long summary': {
    files: { ...alertOrg, ...rule('x'.repeat(1025)) },
    says: 'alerts/shop/a.rules.yaml:4:52: warning: Unexpected summary of 1025 characters for alert `A`, expected at most 1024 [alert/fits-the-payload]',
  },
  'two lines': {
    files: { ...alertOrg, ...rule('a\\nb') },
    says: 'alerts/shop/a.rules.yaml:4:52: info: Unexpected line break in the summary of alert `A`, expected one line (details have room for more) [alert/fits-the-payload]',
  },
  'too much in all': {
    files: { ...alertOrg, ...eventFile(`a: ${'x'.repeat(512 * 1024)}`) },
    says: 'alerts/shop/Stuck.event.yaml:11:14: error: Unexpected 513 KB of alert `Stuck`, expected at most 512 KB [alert/fits-the-payload]',
  },
  'no time': {
    files: { ...alertOrg, ...timestamp('yesterday') },
    says: 'alerts/shop/Stuck.event.yaml:11:16: error: Unexpected timestamp `yesterday`, expected one like `2026-10-03T14:02:00Z` [alert/fits-the-payload]',
  },
});

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
};
const root = join(import.meta.dirname, '../../../..');
const spec = join(root, '../shared/specs/pagerduty-events-v2.openapi.json');

test.runIf(existsSync(spec))('our schema of events is as strict as PagerDuty’s', () => {
  const { schemas } = JSON.parse(readFileSync(spec, 'utf8')).components;
  const ours: Schema = JSON.parse(readFileSync(join(root, 'schemas/event.schema.json'), 'utf8')).properties.event;
  const [payload, links, images] = [ours.properties?.payload, ours.properties?.links, ours.properties?.images];
  for (const [own, official] of [
    [payload, schemas.Payload],
    [links?.items, schemas.Links.items],
    [images?.items, schemas.Images.items],
  ] as readonly (readonly [Schema, Schema])[]) {
    expect(Object.keys(official.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(own.properties ?? {})));
    expect(own.required).toEqual(expect.arrayContaining([...(official.required ?? [])]));
    for (const [key, { enum: values }] of Object.entries(official.properties ?? {}))
      if (values) expect(values).toEqual(expect.arrayContaining([...(own.properties?.[key]?.enum ?? ['none'])]));
  }
});

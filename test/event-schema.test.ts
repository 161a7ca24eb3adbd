import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from './emulators/schemas.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
};
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test.runIf(schemas.events)('our schema of events is as strict as PagerDuty’s', () => {
  const theirs = read(schemas.events ?? '').components.schemas;
  const ours: Schema = read('schemas/event.schema.json').properties.event;
  const [payload, links, images] = [ours.properties?.payload, ours.properties?.links, ours.properties?.images];
  for (const [own, official] of [
    [payload, theirs.Payload],
    [links?.items, theirs.Links.items],
    [images?.items, theirs.Images.items],
  ] as readonly (readonly [Schema, Schema])[]) {
    expect(Object.keys(official.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(own.properties ?? {})));
    expect(own.required).toEqual(expect.arrayContaining([...(official.required ?? [])]));
    for (const [key, { enum: values }] of Object.entries(official.properties ?? {}))
      if (values) expect(values).toEqual(expect.arrayContaining([...(own.properties?.[key]?.enum ?? ['none'])]));
  }
});

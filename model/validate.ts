import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { explain } from './explain-schema-error.ts';
import { formats } from './formats.ts';
import type { Kind } from './kinds.ts';
import type { Referable } from './reference.ts';
import { schemas, sharedSchema } from './schemas.ts';
import type { Finding } from './source/finding.ts';
import { type Path, pathOf } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';

/** A value (or key) that names another thing, found by the schema's `x-references`. */
export type Mention = {
  readonly kinds: readonly Referable[];
  readonly text: string;
  readonly path: Path;
  readonly isKey: boolean;
};

export type Validated = {
  readonly findings: readonly Finding[];
  readonly mentions: readonly Mention[];
  /** The parts that are not what the schema asks for. */
  readonly wrong: readonly Path[];
};

type Collector = { readonly mentions: Mention[] };
type DataPlace = {
  readonly instancePath: string;
  readonly parentData?: Readonly<Record<string, unknown>>;
  readonly parentDataProperty?: string | number;
};

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  passContext: true,
  ownProperties: true,
  strictRequired: false,
  // The schemas are ours, and a test checks them: what it costs to do so again, and to shorten the code, is start-up.
  meta: false,
  validateSchema: false,
  code: { optimize: false },
});
ajv.addKeyword({ keyword: 'x-references', schemaType: ['string', 'array'], errors: false, validate: collect });
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
ajv.addSchema(sharedSchema);

function collect(
  this: Collector,
  kinds: Referable | Referable[],
  data: unknown,
  _: unknown,
  place?: DataPlace,
): boolean {
  if (typeof data !== 'string' || !place) return true;
  const path = pathOf(place.instancePath);
  // Under `propertyNames` the data is a key, and the place is that of the object around it.
  const isKey = place.parentData?.[place.parentDataProperty ?? ''] !== data;
  this.mentions.push({ kinds: [kinds].flat(), text: data, path: isKey ? [...path, data] : path, isKey });
  return true;
}

const compiled = new Map<Kind, ValidateFunction>();

function validatorOf(kind: Kind): ValidateFunction {
  let validator = compiled.get(kind);
  if (!validator) {
    validator = ajv.compile(schemas[kind]);
    compiled.set(kind, validator);
  }
  return validator;
}

/** Checks one file against its schema: what is wrong, at the place that caused it, and which other things it names. */
export function validate(kind: Kind, source: YamlSource): Validated {
  const validator = validatorOf(kind);
  const collector: Collector = { mentions: [] };
  if (validator.call(collector, source.value)) return { findings: [], mentions: collector.mentions, wrong: [] };
  const errors = validator.errors ?? [];
  const wrong = errors.map(({ instancePath }) => pathOf(instancePath));
  const kindOf = () => fittingKind(source.value);
  return { findings: explain(errors, kind, source, kindOf), mentions: wellFormed(collector.mentions, wrong), wrong };
}

/** The top-level keys of a text's data whose values are what the schema asks for; any may be missing or unknown. */
export function validPart(kind: Kind, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const validator = validatorOf(kind);
  validator.call({ mentions: [] }, value);
  const wrong = new Set((validator.errors ?? []).map(({ instancePath }) => String(pathOf(instancePath)[0])));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** A value that is no reference at all, such as `schedules/`, is wrong once: it names nothing that could be missing. */
function wellFormed(mentions: readonly Mention[], wrong: readonly Path[]): Mention[] {
  const places = new Set(wrong.map(path => path.join('/')));
  return mentions.filter(({ path, isKey }) => isKey || !places.has(path.join('/')));
}

const fittingKind = (value: unknown): Kind | undefined =>
  (Object.keys(schemas) as Kind[]).find(kind => validatorOf(kind).call({ mentions: [] }, value));

import { Ajv, type JTDDataType } from 'ajv/dist/jtd.js';
import type { Request } from '../http/types.ts';
import { malformed, Refusal } from './reply.ts';

const ajv = new Ajv({ allErrors: true });

type Problem = {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/**
 * Reads a request's body in the form of a JSON Type Definition, in which an object takes the properties that it names
 * and no other. A body of another form is refused, each field by its name.
 */
export function bodyReader<const S extends Record<string, unknown>>(form: S): (request: Request) => JTDDataType<S> {
  const validate = ajv.compile<JTDDataType<S>>(form);
  return ({ body = {} }) => {
    if (validate(body)) return body;
    throw new Refusal(malformed([...new Set((validate.errors ?? []).map(sentence))]));
  };
}

function sentence({ instancePath, message, params }: Problem): string {
  const { error, missingProperty, allowedValues, tagValue } = params;
  if (error === 'additional') return `Unexpected property \`${instancePath}\``;
  if (typeof missingProperty === 'string') return `Missing property \`${instancePath}/${missingProperty}\``;
  const place = instancePath === '' ? 'the body' : `\`${instancePath}\``;
  if (error === 'mapping') return `Unexpected value of ${place}: ${tagValue}`;
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
  return `Unexpected value of ${place}, it ${message}${allowed}`;
}

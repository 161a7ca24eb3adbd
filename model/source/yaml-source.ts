import type { Document } from 'yaml';
import type { Finding } from './finding.ts';
import { inspectYaml } from './inspect-yaml.ts';
import { type SpanOf, spansIn } from './offsets.ts';
import { type Places, placesOf } from './yaml-places.ts';
import { parseSyntax } from './yaml-syntax.ts';
import type { Trouble } from './yaml-trouble.ts';

/** A parsed YAML file that still knows where each of its parts was written. */
export type YamlSource = Places & {
  readonly file: string;
  /** Plain data; `undefined` when the file has no valid YAML. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

/** Reads one YAML 1.2 document. Never throws: what is wrong with the text is one finding. */
export function parseYaml(file: string, text: string): YamlSource {
  const spanOf = spansIn(file, text);
  const { value, troubles } = read(text);
  return { file, value, findings: troubles.map(trouble => finding(trouble, spanOf)), ...placesOf(text, spanOf) };
}

/** The same for a text that was read before without a finding: `value` is what it says. */
export const yamlRead = (file: string, text: string, value: unknown): YamlSource => ({
  file,
  value,
  findings: [],
  ...placesOf(text, spansIn(file, text)),
});

type Read = { readonly value: unknown; readonly troubles: readonly Trouble[] };

function read(text: string): Read {
  const { document, trouble } = parseSyntax(text);
  if (trouble) return { value: undefined, troubles: [trouble] };
  const { error, words, alias } = inspectYaml(document);
  return error ? { value: undefined, troubles: [error] } : plainData(document, words, alias ?? 0);
}

function plainData(document: Document, troubles: readonly Trouble[], start: number): Read {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), troubles };
  } catch {
    const message = 'Unexpected number of aliases, expected a file that does not multiply itself';
    return { value: undefined, troubles: [{ message, start, end: start + 1 }] };
  }
}

function finding({ message, start, end, hint, level, related }: Trouble, spanOf: SpanOf): Finding {
  return {
    rule: 'yaml',
    level: level ?? 'error',
    message,
    at: spanOf(start, end),
    ...(hint ? { hint } : {}),
    ...(related ? { related: { message: related.message, at: spanOf(related.start, related.end) } } : {}),
  };
}

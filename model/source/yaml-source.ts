import type { Document } from 'yaml';
import type { Finding } from './finding.ts';
import { inspectYaml } from './inspect-yaml.ts';
import { type SpanOf, spansIn } from './offsets.ts';
import { writtenOutSize } from './written-out-size.ts';
import { type Places, placesOf } from './yaml-places.ts';
import { parseSyntax, type YamlOptions } from './yaml-syntax.ts';
import type { Trouble } from './yaml-trouble.ts';

/** A parsed YAML file that still knows where each of its parts was written. */
export type YamlSource = Places & {
  readonly file: string;
  /** Plain data; `undefined` when the file has no valid YAML. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

/** Reads one YAML 1.2 document. Never throws: what is wrong with the text is one finding. */
export const parseYaml = (file: string, text: string, options: YamlOptions = {}): YamlSource =>
  sourceOf(file, text, spansIn(file, text), options);

/** Reads those documents of a file that are wanted, each as a text of its own at its place in the file. */
export function parseDocuments(
  file: string,
  text: string,
  isWanted: (document: string) => boolean,
  options: YamlOptions = {},
): YamlSource[] {
  const spanOf = spansIn(file, text);
  let next = 0;
  return text.split(/^(?=---(?:\s|$))/m).flatMap(document => {
    const offset = next;
    next += document.length;
    if (!isWanted(document)) return [];
    return [sourceOf(file, document, (start, end) => spanOf(offset + start, offset + end), options)];
  });
}

function sourceOf(file: string, text: string, spanOf: SpanOf, options: YamlOptions): YamlSource {
  const { value, troubles } = read(text, options);
  const findings = troubles.map(trouble => finding(trouble, spanOf));
  return { file, value, findings, ...placesOf(text, spanOf, options) };
}

/** The same for a text that was read before without a finding: `value` is what it says. */
export const yamlRead = (file: string, text: string, value: unknown): YamlSource => ({
  file,
  value,
  findings: [],
  ...placesOf(text, spansIn(file, text)),
});

type Read = { readonly value: unknown; readonly troubles: readonly Trouble[] };

function read(text: string, options: YamlOptions): Read {
  const { document, trouble } = parseSyntax(text, options);
  if (trouble) return { value: undefined, troubles: [trouble] };
  const { error, words, alias } = inspectYaml(document);
  const wrong = error ?? (alias === undefined ? undefined : growth(document, alias));
  return wrong
    ? { value: undefined, troubles: [wrong] }
    : { value: document.toJS({ maxAliasCount: -1 }), troubles: words };
}

/** As many as a text of a megabyte can hold without aliases. */
const maxNodes = 1_000_000;

function growth(document: Document, start: number): Trouble | undefined {
  if (writtenOutSize(document) <= maxNodes) return undefined;
  const message = 'Unexpected number of aliases, expected a file that does not multiply itself';
  return { message, start, end: start + 1 };
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

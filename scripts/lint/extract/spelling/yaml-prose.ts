import { lineStarts } from '../../../../model/source/offsets.ts';
import type { Path } from '../../../../model/source/span.ts';
import { parseYaml } from '../../../../model/source/yaml-source.ts';
import type { Prose } from './words-in.ts';

/** The keys of a YAML runbook whose values people read. */
const proseKeys: ReadonlySet<unknown> = new Set([
  ...['name', 'summary', 'impact', 'description', 'checks', 'actions', 'action', 'text'],
]);

export type YamlProse = {
  /** With what is no prose within it made unreadable, at the same offsets. */
  readonly text: string;
  readonly prose: readonly Prose[];
  /** Commands, queries and whatever else is no prose. */
  readonly code: readonly string[];
};

/** The prose of a YAML runbook, and what is none. */
export function yamlProse(text: string): YamlProse {
  const { value, at } = parseYaml('', text);
  const starts = lineStarts(text);
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const texts = textsIn(value, [], false);
  const prose = texts.flatMap(({ isProse, path }): Prose[] => {
    if (!isProse) return [];
    const { line, column, endLine, endColumn } = at(...path);
    return [[offsetOf(line, column), offsetOf(endLine, endColumn)]];
  });
  const code = texts.flatMap(({ isProse, text }) => (isProse ? (text.match(inlineCode) ?? []) : [text]));
  return { text: readable(text), prose, code };
}

type Text = { readonly path: Path; readonly text: string; readonly isProse: boolean };

function textsIn(value: unknown, path: Path, isProse: boolean): Text[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index], isProse));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key], proseKeys.has(key)));
  return typeof value === 'string' ? [{ path, text: value, isProse }] : [];
}

const inlineCode = /`[^`]*`/g;

/** Code is no prose, and an apostrophe that YAML wants twice is one. */
const readable = (text: string): string =>
  text.replaceAll(inlineCode, code => '`'.repeat(code.length)).replaceAll(/''(\p{L})(?!\p{L})/gu, "'$1 ");

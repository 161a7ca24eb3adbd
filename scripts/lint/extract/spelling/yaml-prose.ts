import { lineStarts } from '../../../../model/source/offsets.ts';
import type { Path } from '../../../../model/source/span.ts';
import { parseYaml } from '../../../../model/source/yaml-source.ts';
import type { Prose } from './words-in.ts';

/** The keys of a YAML runbook whose values people read. */
const proseKeys: ReadonlySet<unknown> = new Set([
  ...['name', 'summary', 'impact', 'description', 'checks', 'actions', 'action', 'text'],
]);

/** The prose of a YAML runbook, and the text with what is no prose within it made unreadable, at the same offsets. */
export function yamlProse(text: string): { readonly text: string; readonly prose: readonly Prose[] } {
  const { value, at } = parseYaml('', text);
  const starts = lineStarts(text);
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const prose = prosePaths(value, [], false).map((path): Prose => {
    const { line, column, endLine, endColumn } = at(...path);
    return [offsetOf(line, column), offsetOf(endLine, endColumn)];
  });
  return { text: readable(text), prose };
}

function prosePaths(value: unknown, path: Path, isProse: boolean): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => prosePaths(item, [...path, index], isProse));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => prosePaths(part, [...path, key], proseKeys.has(key)));
  return isProse && typeof value === 'string' ? [path] : [];
}

/** Code is no prose, and an apostrophe that YAML wants twice is one. */
const readable = (text: string): string =>
  text.replaceAll(/`[^`]*`/g, code => '`'.repeat(code.length)).replaceAll(/''(\p{L})(?!\p{L})/gu, "'$1 ");

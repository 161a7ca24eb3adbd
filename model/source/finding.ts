import type { Span } from './span.ts';

export const levels = ['error', 'warning', 'info'] as const;

/** How bad a finding is. Called level, not severity: severity belongs to incidents. */
export type Level = (typeof levels)[number];

/** The one shape for everything that is wrong with content: YAML, schema, references, lint rules. */
export type Finding = {
  /** `yaml`, `schema`, … or the id of a lint rule. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly at: Span;
  /** The way out, in a few words; shown beside the caret. */
  readonly hint?: string;
  /** The other place involved, e.g. the first of two duplicates. */
  readonly related?: { readonly message: string; readonly at: Span };
  /** What mends it without changing a meaning, where that is certain. */
  readonly fix?: readonly Edit[];
  /** What tells it from others of its rule in the file, whatever lines they move to. Default: the message. */
  readonly key?: string;
};

/** Code-unit order: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A piece of a file that gives way to another text; nothing else of the file changes. */
export type Edit = { readonly at: Span; readonly text: string };

/** The order findings are shown in, so that two runs print the same text. */
export const byPlace = (a: Finding, b: Finding): number =>
  byText(a.at.file, b.at.file) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  byText(a.rule, b.rule) ||
  byText(a.message, b.message);

/** `file:line:column: level: message [rule]`, which terminals and editors turn into links. */
export const findingLine = ({ at, level, message, rule, hint }: Finding): string =>
  `${at.file}:${at.line}:${at.column}: ${level}: ${message}${hint ? ` (${hint})` : ''} [${rule}]`;

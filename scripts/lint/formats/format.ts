import { type Finding, type Level, levels } from '../../../model/source/finding.ts';
import type { Span } from '../../../model/source/span.ts';

/** What a format may say about a rule besides its findings. */
export type RuleInfo = {
  readonly id: string;
  readonly summary: string;
  readonly level: Level;
  /** What happens otherwise; undefined for what needs no reason, such as that a file can be read. */
  readonly why?: string;
  /** The way out. */
  readonly fix?: string;
};

/** What `--fail-on` takes. */
export const failLevels = ['error', 'warning'] as const satisfies readonly Level[];
export type FailOn = (typeof failLevels)[number];

/** Whether a finding is of a level or graver. */
export const isAsGraveAs = (least: Level, { level }: Finding): boolean =>
  levels.indexOf(level) <= levels.indexOf(least);

/** A finding that somebody has set aside: told of where a format can mark it so, and never dropped. */
export type SetAside = {
  readonly finding: Finding;
  readonly by: 'suppression' | 'baseline';
  readonly reason: string;
  /** Where that is written. */
  readonly at: Span;
};

/** What `watchbill check` has found, for a format to print. */
export type CheckResult = {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Those that are too light to be shown; none by default. */
  readonly notShown?: readonly Finding[];
  /** What would be findings besides; none by default. */
  readonly setAside?: readonly SetAside[];
  /** Whether a baseline says what was there before. */
  readonly hasBaseline?: boolean;
  /** What a finding is known by whatever its line; default: its rule, file and message. */
  readonly identify?: (finding: Finding) => readonly string[];
  /** How many were read. */
  readonly files: number;
  readonly rules: readonly RuleInfo[];
  /** Findings of this level or graver make the run fail. */
  readonly failOn: FailOn;
  /** Watchbill's own. */
  readonly version: string;
  /** Whether the text may hold colours. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The text of a file, for code frames. */
  source(file: string): string | undefined;
};

/** Prints a result. Without a line end after the last line: that is the command's business. */
export type Format = (result: CheckResult) => string;

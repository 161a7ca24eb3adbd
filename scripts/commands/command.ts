import type { Command as Usage } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import type { Reading, ReadOptions } from '../../model/read.ts';
import type { Network } from '../clients/network.ts';
import type { LearnApart } from '../lint/extract/learn-apart.ts';
import type { FileHistory } from '../lint/file-history.ts';
import type { RuleModule } from '../lint/own-rules/own-rule.ts';
import type { GitStates } from './git-states.ts';

export type { Change, FileHistory } from '../lint/file-history.ts';
export type { RuleModule } from '../lint/own-rules/own-rule.ts';

/** Everything a command may touch. Tests pass strings and a fixed clock. */
export type World = {
  /** The folder that holds the ops repo, absolute. */
  readonly root: string;
  /** From the working directory to the root: `` or `ops/`. */
  readonly prefix: string;
  readonly now: Temporal.Instant;
  /** What can be seen of where stdout goes. */
  readonly terminal: { readonly colour: boolean; readonly width: number };
  /** The shell command that runs Watchbill's own stacks, for a root without a cdktf.json. */
  readonly stacksApp: string;
  read(options?: ReadOptions): Reading;
  /** Writes a file under the root unless there is one already, and says whether it did. */
  create(file: string, text: string): 'created' | 'exists';
  /** Writes a file under the working directory, as a shell's `>` does. */
  save(file: string, text: string): void;
  /** The text of a file under the root; undefined when there is none. */
  file(file: string): string | undefined;
  /** Another one whenever the file under the root is; undefined for links, for files of over 1 MB, and for what is no file. */
  stamp(file: string): string | undefined;
  /** The text of a file under the working directory, or of stdin for `-`; undefined when there is none. */
  load(file: string): string | undefined;
  /**
   * The texts that the files of a folder under the root have had in Git for a year, by path, in no order; undefined where
   * Git does not know: no repository, or only a part of its past.
   */
  history(folder: string): Promise<ReadonlyMap<string, readonly string[]> | undefined>;
  /** What Git knows of the files under the root; why it knows nothing where it is so. */
  changes(): Promise<FileHistory | { readonly unknown: string }>;
  /** Every file under the root by its path, but for those that Git ignores; without Git but for `node_modules` and dot folders. */
  paths(): Promise<ReadonlySet<string>>;
  /** The repository at other moments. */
  readonly git: GitStates;
  /** The organization's own rules, in `rules/` under the root. */
  rules(): Promise<readonly RuleModule[]>;
  /** What an earlier run has kept under this name, if that is still there. */
  cached(name: string): string | undefined;
  /** Keeps a text for later runs, where that is possible. */
  cache(name: string, text: string): void;
  /** Learns of many texts on all processors. */
  readonly learnApart: LearnApart;
  /** An environment variable; an empty one counts as none. */
  env(name: string): string | undefined;
  /** Commands that need it say so: nothing else goes out. */
  readonly network: Network;
  /** Runs a shell command in the root and waits for it; what it says goes to stderr. */
  run(command: string, env: Readonly<Record<string, string>>): Promise<number>;
  /** Data, to stdout. */
  print(text: string): void;
  /** Progress and notes, to stderr. */
  note(text: string): void;
  /** How far something is, in one line that the next one replaces and `''` takes away; shown on a terminal only. */
  progress(text: string): void;
};

export const exit = { ok: 0, found: 1, usage: 2, broken: 3 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** What was asked for can't be understood: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** One verb of the command line. */
export type Command = {
  /** Declares arguments and options on commander's command. */
  declare(usage: Usage): void;
  run(world: World, args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<Exit>;
};

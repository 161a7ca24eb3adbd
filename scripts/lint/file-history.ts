import type { Temporal } from 'temporal-polyfill';

/** One commit that changed a file. */
export type Change = {
  readonly commit: string;
  readonly at: Temporal.Instant;
  /** The person who wrote it, as Git has them. */
  readonly author: string;
  /** Whether it changed nothing but dates of reviews. */
  readonly onlyDates: boolean;
};

/** What Git knows: the changes of a file, newest first, across renames. */
export type FileHistory = {
  changesOf(file: string): readonly Change[];
  /** The files that each commit changed, by the commit. */
  readonly filesOf: ReadonlyMap<string, readonly string[]>;
};

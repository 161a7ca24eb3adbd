import type { Temporal } from 'temporal-polyfill';

/** One commit that changed a file. */
export type Change = {
  readonly commit: string;
  /** When it was committed. */
  readonly at: Temporal.Instant;
  /** The person who wrote it, as Git has them. */
  readonly author: string;
  /** Whether it wrote a date of review, or the file. */
  readonly reviewed: boolean;
  /** Whether it changed anything but dates of reviews and white space. */
  readonly content: boolean;
};

/** What Git knows of the files under the root. */
export type FileHistory = {
  /** Older changes are not known. */
  readonly since: Temporal.Instant;
  /** The changes of a file of today, newest first, across renames. */
  changesOf(file: string): readonly Change[];
  /** The files that each commit changed, by the commit and by their paths of then. */
  readonly filesOf: ReadonlyMap<string, readonly string[]>;
};

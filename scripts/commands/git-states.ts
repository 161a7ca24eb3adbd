import type { Reading } from '../../model/read.ts';

/** What Git has of the root at other moments. Everything is undefined where Git does not know. */
export type GitStates = {
  /** The commit that the change began at: where the branch left `base`, by default the main branch. */
  forkPoint(base: string | undefined): Promise<string | undefined>;
  /** The files under the root whose paths are wanted, as they were at a commit. */
  readAt(commit: string, wanted: (path: string) => boolean): Promise<Reading | undefined>;
  /** Every path under the root at a commit. */
  pathsAt(commit: string): Promise<ReadonlySet<string> | undefined>;
  /** The commit that last changed a file. */
  lastChangeOf(file: string): Promise<string | undefined>;
  /** Paths of a commit that are others now: old → new. */
  renamesSince(commit: string): Promise<ReadonlyMap<string, string>>;
};

/** Of a folder that is in no repository. */
export const noGitStates: GitStates = {
  forkPoint: async () => undefined,
  readAt: async () => undefined,
  pathsAt: async () => undefined,
  lastChangeOf: async () => undefined,
  renamesSince: async () => new Map(),
};

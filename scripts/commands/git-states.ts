/** What Git has of the root at other moments. Everything is undefined where Git does not know. */
export type GitStates = {
  /** Why Git knows nothing of the root; undefined where it does. */
  whyUnknown(): Promise<string | undefined>;
  /** Whether the root is the top of its repository. */
  isTop(): Promise<boolean>;
  /** The commit that the change began at: where the branch left `base`, by default the main branch. */
  forkPoint(base: string | undefined): Promise<string | undefined>;
  /** The bytes of the files under the root whose paths are wanted, as they were at a commit. */
  readAt(commit: string, wanted: (path: string) => boolean): Promise<ReadonlyMap<string, Uint8Array> | undefined>;
  /** Every path under the root at a commit. */
  pathsAt(commit: string): Promise<ReadonlySet<string> | undefined>;
  /** The commit that last changed a file. */
  lastChangeOf(file: string): Promise<string | undefined>;
  /** The commits made since one. */
  commitsSince(commit: string): Promise<ReadonlySet<string>>;
  /** Every path under the root, of then or of now, whose file is not the same any more. */
  touchedSince(commit: string): Promise<ReadonlySet<string>>;
  /** Paths of a commit that are others now: old → new. */
  renamesSince(commit: string): Promise<ReadonlyMap<string, string>>;
};

/** Of a folder that is in no repository. */
export const noGitStates: GitStates = {
  whyUnknown: async () => 'There is no Git repository',
  isTop: async () => false,
  forkPoint: async () => undefined,
  readAt: async () => undefined,
  pathsAt: async () => undefined,
  lastChangeOf: async () => undefined,
  commitsSince: async () => new Set(),
  touchedSince: async () => new Set(),
  renamesSince: async () => new Map(),
};

import { Temporal } from 'temporal-polyfill';
import type { Change, FileHistory } from '../file-history.ts';

/** What a commit did to files. */
export type TestCommit = {
  readonly on: string;
  readonly files: Readonly<Record<string, 'both' | 'content' | 'date' | 'neither'>>;
};

/** A history written inline for tests, newest first; commits are named `c1`, `c2`, … from the newest. */
export function historyOf(...commits: readonly TestCommit[]): FileHistory {
  const changesOf = (file: string): Change[] =>
    commits.flatMap(({ on, files }, index) => {
      const did = files[file];
      if (!did) return [];
      const at = Temporal.Instant.from(`${on}T12:00:00Z`);
      const reviewed = did === 'both' || did === 'date';
      return [{ commit: `c${index + 1}`, at, author: 'Ada', reviewed, content: did === 'both' || did === 'content' }];
    });
  return {
    since: Temporal.Instant.from('2024-11-16T00:00:00Z'),
    changesOf,
    filesOf: new Map(commits.map(({ files }, index) => [`c${index + 1}`, Object.keys(files)])),
  };
}

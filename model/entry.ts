import type { Path, Span } from './source/span.ts';

/** One thing that the repository describes, and where each of its parts is written. */
export type Entry<T> = {
  /** The file's path under the folder of its kind, or the key where one file holds several. */
  readonly id: string;
  readonly file: string;
  /** The id that it had before, where its file says so. */
  readonly previously: string | undefined;
  readonly value: T;
  /** The value at a path of file keys (`'layers', 0, 'people'`), or its nearest ancestor. */
  at(...path: Path): Span;
  /** The key at that path. */
  atKey(...path: Path): Span;
};

export type Entries<T> = ReadonlyMap<string, Entry<T>>;

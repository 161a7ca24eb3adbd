/** Where something is written. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Span = {
  /** Relative to the root, with `/` on every system. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The way from a file's top to one of its parts: keys and list positions. */
export type Path = readonly (string | number)[];

/** The very start of a file, for what is wrong with the file as a whole. */
export const startOf = (file: string): Span => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** A JSON pointer as a path: `/layers/0/people` → layers, 0, people. */
export const pathOf = (pointer: string): Path => pointer.split('/').slice(1).map(unescapePointer);

const unescapePointer = (step: string): string | number =>
  /^(0|[1-9]\d{0,9})$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~');

/** Something wrong with a text as YAML, by its offsets in it. */
export type Trouble = {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly hint?: string;
  readonly level?: 'warning';
  /** The other place, such as that of the first of two keys. */
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
};

/** How deep YAML may nest: no hand-written file comes near it, and the parser's stack lasts longer. */
export const maxDepth = 64;

export const tooDeep = `Unexpected depth, expected at most ${maxDepth} levels of nesting`;

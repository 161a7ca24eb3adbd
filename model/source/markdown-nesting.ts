/** How deep a line stands in lists and quotations, by a look at how it begins. */
export type Nesting = {
  readonly depth: number;
  /** How many of them may still go on: no line stands deeper than these and its own marks. */
  readonly open: number;
  /** The mark that the line begins with. */
  readonly mark: string;
  /** How many lists and quotations have begun. */
  readonly lists: number;
};

/** Before the first line. */
export const flat: Nesting = { depth: 0, open: 0, mark: '', lists: 0 };

/**
 * What comes of one more line with text. A list or a quotation begins where it stands deeper or behind another mark, and a quotation also below an
 * empty line.
 */
export function nested(line: string, previous: string, before: Nesting): Nesting {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const markers = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indents = Math.floor((start.length - start.trimStart().length) / 2);
  const depth = Math.min(markers + indents, before.open + markers);
  const mark = /^\s*([-*+>])/.exec(line)?.[1] ?? '';
  const isOther = mark !== '' && mark !== before.mark && depth === 1;
  const isNew = depth > before.depth || isOther || (mark === '>' && previous === '');
  // What follows at once without a mark of its own may go on with the paragraph of the innermost item.
  const isLazy = markers === 0 && previous !== '';
  return {
    depth,
    open: isLazy ? Math.max(before.open, depth) : depth,
    mark,
    lists: before.lists + (isNew ? 1 : 0),
  };
}

import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Prose } from './words-in.ts';

/** The prose of a Markdown text: neither code nor addresses. */
export function* markdownProse(node: Nodes): Generator<Prose> {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) yield [start.offset, end.offset];
  } else if (node.type === 'table') yield* proseOfTable(node);
  else if ('children' in node && !isAddress(node)) for (const child of node.children) yield* markdownProse(child);
}

/** Who changed a page, or answers for it, need be known to nobody but its readers. */
function* proseOfTable({ children }: Table): Generator<Prose> {
  const [head] = children;
  const isOfPeople = head?.children.map(title => people.test(textOf(title).trim())) ?? [];
  for (const row of children)
    for (const [column, cell] of row.children.entries())
      if (row === head || !isOfPeople[column]) yield* markdownProse(cell);
}

const people =
  /^(?:(?:action )?owners?|approve[dr]s?(?: by)?|assignees?|authors?|(?:changed |edited |written )?by|contacts?|editors?|names?|on[- ]call|people|reviewe[dr]s?(?: by)?|who)$/i;

/** A link whose text is where it leads. */
const isAddress = (node: Nodes): boolean => {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && /^\S*[/.@]\S*$/.test(only.value);
};

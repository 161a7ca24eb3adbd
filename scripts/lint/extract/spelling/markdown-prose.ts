import type { Nodes } from 'mdast';
import type { Prose } from './words-in.ts';

/** The prose of a Markdown text: neither code nor addresses. */
export function* markdownProse(node: Nodes): Generator<Prose> {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) yield [start.offset, end.offset];
  } else if ('children' in node && !isAddress(node)) for (const child of node.children) yield* markdownProse(child);
}

/** A link whose text is where it leads. */
const isAddress = (node: Nodes): boolean => {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && /^\S*[/.@]\S*$/.test(only.value);
};

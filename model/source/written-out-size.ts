import { type Document, isAlias, isMap, isNode, isSeq } from 'yaml';

/** How many parts a document would have with every alias written out. Of one that is not nested too deep. */
export function writtenOutSize({ contents }: Document): number {
  const anchored = new Map<string, number>();
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return anchored.get(node.source) ?? 1;
    const size = 1 + partsOf(node).reduce((sum: number, part) => sum + sizeOf(part), 0);
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) anchored.set(node.anchor, size);
    return size;
  };
  return sizeOf(contents);
}

function partsOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}

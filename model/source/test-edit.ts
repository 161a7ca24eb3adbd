import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Path } from './span.ts';

/** The YAML of a file, or of its front matter, to be changed, and how to put it back. */
export function editable(text: string, isMarkdown: boolean): { readonly document: Document; print(): string } {
  const end = isMarkdown ? text.indexOf('\n---\n', 3) : -1;
  const document = parseDocument(end < 0 ? text : text.slice(4, end + 1), { stringKeys: true });
  const print = () => document.toString({ lineWidth: 0 });
  return { document, print: () => (end < 0 ? print() : `---\n${print()}${text.slice(end + 1)}`) };
}

/** The way to every key and every entry of a document. */
export function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const below = [...path, isScalar(key) ? String(key.value) : ''];
      yield below;
      yield* pathsIn(value, below);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield [...path, index];
      yield* pathsIn(item, [...path, index]);
    }
  }
}

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { keyName } from './inspect-yaml.ts';
import { lazily } from './lazily.ts';
import { mergedInto } from './merge-keys.ts';
import type { SpanOf } from './offsets.ts';
import type { Path, Span } from './span.ts';
import { parseSyntax, type YamlOptions } from './yaml-syntax.ts';

/** Where the parts of a YAML text are written. */
export type Places = {
  /** The value at `path`; of a part that is missing, its nearest ancestor. */
  at(...path: Path): Span;
  /** The key at `path`, for what is wrong with the key itself. */
  atKey(...path: Path): Span;
  /** The number, boolean or text at `path` as it is written, without quotes: `1.10`; empty where there is none. */
  written(...path: Path): string;
};

/**
 * Works places out by parsing again when one is first asked for: few files have findings, and
 * keeping every syntax tree of a large repository would cost ten times its memory.
 */
export function placesOf(text: string, spanOf: SpanOf, options: YamlOptions = {}): Places {
  const parsed = lazily(() => parseSyntax(text, options).document);
  const span = (node: Node | undefined): Span => {
    const [start, end] = node?.range ?? [0, 0];
    if (!isCollection(node) || node.flow) return spanOf(start, end);
    // Of a block its first line: a whole file is no place.
    const lineEnd = text.indexOf('\n', start);
    return spanOf(start, Math.min(end, lineEnd < 0 ? text.length : lineEnd));
  };
  return {
    at: (...path) => span(nodesAlong(parsed(), path).at(-1)),
    atKey: (...path) => {
      const nodes = nodesAlong(parsed(), path.slice(0, -1));
      const parent = nodes.length === path.length ? dereferenced(nodes.at(-1), parsed()) : undefined;
      const key = isMap(parent) ? pairAt(parent, path.at(-1) ?? '', parsed())?.key : undefined;
      return span(isNode(key) ? key : nodes.at(-1));
    },
    written: (...path) => {
      const nodes = nodesAlong(parsed(), path);
      const node = nodes.length > path.length ? dereferenced(nodes.at(-1), parsed()) : undefined;
      return isScalar(node) ? (node.source ?? String(node.value)) : '';
    },
  };
}

/** The nodes on the way down a path, as far as they exist; the first is the whole. */
function nodesAlong(document: Document, path: Path): Node[] {
  const nodes: Node[] = [];
  let node: unknown = document.contents;
  for (const step of path) {
    if (!isNode(node)) return nodes;
    nodes.push(node);
    node = childAt(dereferenced(node, document), step, document);
  }
  return isNode(node) ? [...nodes, node] : nodes;
}

const dereferenced = (node: unknown, document: Document) => (isAlias(node) ? node.resolve(document) : node);

function childAt(node: unknown, step: string | number, document: Document): unknown {
  if (isMap(node)) return pairAt(node, step, document)?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

/** Its own key, or one that it takes in from elsewhere. */
function pairAt(map: YAMLMap, step: string | number, document: Document): Pair | undefined {
  const own = map.items.find(({ key }) => isScalar(key) && keyName(key.value) === String(step));
  if (own) return own;
  for (const source of mergedInto(map)) {
    const other = dereferenced(source, document);
    const found = isMap(other) ? pairAt(other, step, document) : undefined;
    if (found) return found;
  }
  return undefined;
}

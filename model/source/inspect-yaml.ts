import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { mergedInto } from './merge-keys.ts';
import { maxDepth, type Trouble, tooDeep } from './yaml-trouble.ts';

type Inspection = {
  /** The first thing in the file that makes it no plain data. */
  readonly error: Trouble | undefined;
  readonly words: readonly Trouble[];
  /** The offset of the first alias: where the trouble begins when there are too many. */
  readonly alias: number | undefined;
};

type Pending = { readonly node: unknown; readonly depth: number; readonly isKey?: true };
type Walk = { error: Trouble | undefined; words: Trouble[]; alias: number | undefined; anchors: Map<string, Node> };

/** More of them in one file are told apart by nobody. */
const maxWords = 20;

/** One walk for what the parser lets through: depth, keys that are twice or no text, aliases, YAML 1.1 words. */
export function inspectYaml({ contents }: Document): Inspection {
  const walk: Walk = { error: undefined, words: [], alias: undefined, anchors: new Map() };
  const pending: Pending[] = [{ node: contents, depth: 1 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (!isNode(node)) continue;
    if (depth > maxDepth) {
      note(walk, { message: tooDeep, ...startOf(node) });
      break;
    }
    look(walk, node, next.isKey ?? false);
    pushChildren(pending, node, depth + 1);
  }
  return walk;
}

/** The last one first, so that nodes are taken from the top in the order of the file. */
function pushChildren(pending: Pending[], node: Node, depth: number): void {
  if (isSeq(node)) for (const item of node.items.toReversed()) pending.push({ node: item, depth });
  else if (isMap(node))
    for (const { key, value } of node.items.toReversed())
      pending.push({ node: value, depth }, { node: key, depth, isKey: true });
}

function look(walk: Walk, node: Node, isKey: boolean): void {
  if (isAlias(node)) {
    walk.alias ??= node.range?.[0];
    note(walk, aliasTrouble(walk, node, node.source));
    return;
  }
  if (node.anchor) walk.anchors.set(node.anchor, node);
  if (isMap(node)) note(walk, keyTrouble(node) ?? mergeTrouble(walk, node));
  else if (isScalar(node) && !isKey && walk.words.length < maxWords && node.type === 'PLAIN') {
    if (typeof node.value === 'string' && yaml11Boolean.test(node.value))
      walk.words.push(wordTrouble(node, node.value));
  }
}

function note(walk: Walk, trouble: Trouble | undefined): void {
  if (trouble && trouble.start < (walk.error?.start ?? Number.POSITIVE_INFINITY)) walk.error = trouble;
}

function aliasTrouble({ anchors }: Walk, node: Node, name: string): Trouble | undefined {
  const anchored = anchors.get(name);
  if (!anchored)
    return { message: `Unknown alias \`*${name}\`, expected an anchor \`&${name}\` above it`, ...rangeOf(node) };
  if (rangeOf(node).start >= (anchored.range?.[2] ?? 0)) return undefined;
  return { message: `Unexpected alias \`*${name}\` inside of what it stands for`, ...rangeOf(node) };
}

function keyTrouble(map: YAMLMap): Trouble | undefined {
  const seen = new Map<string, Node>();
  for (const { key } of map.items) {
    if (!isScalar(key)) return { message: 'Unexpected key, expected plain text', ...startOf(isNode(key) ? key : map) };
    const name = keyName(key.value);
    const first = seen.get(name);
    if (first) {
      const related = { message: 'the first one', ...rangeOf(first) };
      return { message: `Unexpected second key \`${name}\`, expected each key once`, ...rangeOf(key), related };
    }
    seen.set(name, key);
  }
  return undefined;
}

/** Only keys and values can be taken in. */
function mergeTrouble({ anchors }: Walk, map: YAMLMap): Trouble | undefined {
  for (const source of mergedInto(map)) {
    const target = isAlias(source) ? anchors.get(source.source) : source;
    if (isMap(target) || (isAlias(source) && !target)) continue;
    const place = isNode(source) ? rangeOf(source) : startOf(map);
    return { message: 'Unexpected value of `<<`, expected an alias of keys and values', ...place };
  }
  return undefined;
}

/** A key as it is called in plain data: `3` and `"3"` are the same, and an empty key is empty text. */
export const keyName = (value: unknown): string =>
  typeof value === 'symbol' ? (value.description ?? '') : value === null ? '' : String(value);

/** Words that YAML 1.1 reads as booleans; other tools that read these files may still do so. */
const yaml11Boolean = /^(y|n|yes|no|on|off)$/i;

function wordTrouble(node: Node, word: string): Trouble {
  const boolean = /^(y|yes|on)$/i.test(word);
  return {
    level: 'warning',
    message: `Unexpected bare \`${word}\`, expected \`"${word}"\` or \`${boolean}\``,
    ...rangeOf(node),
    hint: `YAML 1.2 reads it as text, YAML 1.1 as \`${boolean}\``,
  };
}

const rangeOf = ({ range }: Node) => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
const startOf = ({ range }: Node) => ({ start: range?.[0] ?? 0, end: (range?.[0] ?? 0) + 1 });

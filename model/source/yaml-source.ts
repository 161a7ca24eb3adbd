import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { Path, Span } from './span.ts';

/** A parsed YAML file that still knows where each of its parts was written. */
export type YamlSource = {
  readonly file: string;
  /** Plain data; `undefined` when the file has no valid YAML. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The value at `path`; of a part that is missing, its nearest ancestor. */
  at(...path: Path): Span;
  /** The key at `path`, for what is wrong with the key itself. */
  atKey(...path: Path): Span;
};

const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
const maxDepth = 64;

/**
 * Reads one YAML 1.2 document. Never throws: what is wrong with the text is one finding.
 * Places are worked out by parsing again when one is first asked for: few files have findings, and
 * keeping every syntax tree of a large repository would cost ten times its memory.
 */
export function parseYaml(file: string, text: string): YamlSource {
  const locator = lazily(() => locate(file, text));
  const places = { at: (...path: Path) => locator().value(path), atKey: (...path: Path) => locator().key(path) };
  const document = parseDocument(text, options);
  const [problem] = document.errors.length > 0 ? document.errors : document.warnings;
  if (problem) {
    const span = locator().offset(problem.pos[0], problem.pos[1]);
    return { file, value: undefined, findings: [syntaxError(problem.code, problem.message, span)], ...places };
  }
  const found = inspect(document.contents);
  if (found.error) {
    const { message, node, hint } = found.error;
    const [start, , end] = node.range ?? [0, 0, 0];
    const finding: Finding = {
      rule: 'yaml',
      level: 'error',
      message,
      at: locator().offset(start, end),
      ...(hint ? { hint } : {}),
    };
    return { file, value: undefined, findings: [finding], ...places };
  }
  try {
    return {
      file,
      value: document.toJS({ maxAliasCount: 100 }),
      findings: found.words.map(node => wordWarning(node, locator())),
      ...places,
    };
  } catch {
    const message = 'Unexpected number of aliases, expected a file that does not multiply itself';
    return {
      file,
      value: undefined,
      findings: [{ rule: 'yaml', level: 'error', message, at: locator().offset(0, 0) }],
      ...places,
    };
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function syntaxError(code: string, message: string, at: Span): Finding {
  const known = syntaxMessages[code];
  return {
    rule: 'yaml',
    level: 'error',
    message: known?.[0] ?? sentence(message),
    at,
    ...(known?.[1] ? { hint: known[1] } : {}),
  };
}

const sentence = (text: string) => text.split('\n', 1)[0]?.trim() ?? text;

const syntaxMessages: Readonly<Record<string, readonly [string, string?]>> = {
  MULTIPLE_DOCS: ['Unexpected second document, expected one document in a file', 'put it into a file of its own'],
  TAB_AS_INDENT: ['Unexpected tab, expected spaces for indentation'],
  RESOURCE_EXHAUSTION: ['Unexpected depth, expected at most 64 levels of nesting'],
  TAG_RESOLVE_FAILED: ['Unexpected tag, expected plain YAML'],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected mapping inside a value, expected quotes around text that holds `: `'],
};

type Trouble = { readonly message: string; readonly node: Node; readonly hint?: string };
type Inspection = { words: Node[]; error?: Trouble };

/** Words that YAML 1.1 reads as booleans; other tools that read these files may still do so. */
const yaml11Boolean = /^(y|n|yes|no|on|off)$/i;

/** One walk for what the parser lets through: duplicate keys (in linear time), keys that are no text, depth, YAML 1.1 words. */
function inspect(top: unknown): Inspection {
  const inspection: Inspection = { words: [] };
  const pending: [unknown, number][] = [[top, 1]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    if (depth > maxDepth && isNode(node))
      return { words: [], error: { message: 'Unexpected depth, expected at most 64 levels of nesting', node } };
    if (isScalar(node)) {
      if (node.type === 'PLAIN' && typeof node.value === 'string' && yaml11Boolean.test(node.value))
        inspection.words.push(node);
    } else if (isMap(node)) {
      const error = keyTrouble(node);
      // The first in the file is the one to mend first.
      if (error && (inspection.error?.node.range?.[0] ?? Number.POSITIVE_INFINITY) > (error.node.range?.[0] ?? 0))
        inspection.error = error;
      for (const pair of node.items) pending.push([pair.value, depth + 1]);
    } else if (isSeq(node)) {
      for (const item of node.items) pending.push([isPair(item) ? item.value : item, depth + 1]);
    }
  }
  inspection.words.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
  return inspection;
}

function keyTrouble(map: YAMLMap): Trouble | undefined {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) return { message: 'Unexpected key, expected plain text', node: isNode(key) ? key : map };
    const name = String(key.value);
    if (seen.has(name)) return { message: `Unexpected second key \`${name}\`, expected each key once`, node: key };
    seen.add(name);
  }
  return undefined;
}

function wordWarning(node: Node, { offset }: Locator): Finding {
  const [start, end] = node.range ?? [0, 0];
  const word = isScalar(node) ? String(node.value) : '';
  const boolean = /^(y|yes|on)$/i.test(word);
  return {
    rule: 'yaml',
    level: 'warning',
    message: `Unexpected bare \`${word}\`, expected \`"${word}"\` or \`${boolean}\``,
    at: offset(start, end),
    hint: `YAML 1.2 reads it as text, YAML 1.1 as \`${boolean}\``,
  };
}

type Locator = { offset(start: number, end: number): Span; value(path: Path): Span; key(path: Path): Span };

function locate(file: string, text: string): Locator {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...options, lineCounter: lines });
  const offset = (start: number, end: number): Span => {
    const from = lines.linePos(Math.min(start, text.length));
    const to = lines.linePos(Math.min(Math.max(end, start), text.length));
    return {
      file,
      line: Math.max(from.line, 1),
      column: Math.max(from.col, 1),
      endLine: Math.max(to.line, 1),
      endColumn: Math.max(to.col, 1),
    };
  };
  const spanOf = (node: Node | undefined): Span => {
    const [start, end] = node?.range ?? [0, 0];
    if (!isCollection(node) || node.flow) return offset(start, end);
    const firstLineEnd = text.indexOf('\n', start);
    return offset(start, Math.min(end, firstLineEnd < 0 ? text.length : firstLineEnd));
  };
  return {
    offset,
    value: path => spanOf(nearestNode(document, path)),
    key: path => spanOf(keyNode(document, path) ?? nearestNode(document, path)),
  };
}

function nearestNode(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    const next = child(resolved(node, document), step);
    if (!isNode(next)) break;
    node = next;
  }
  return isNode(node) ? node : undefined;
}

const resolved = (node: unknown, document: Document) => (isAlias(node) ? node.resolve(document) : node);

function child(node: unknown, step: string | number): unknown {
  if (isMap(node)) return pairOf(node, step)?.value;
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function keyNode(document: Document, path: Path): Node | undefined {
  const parent = resolved(nearestNode(document, path.slice(0, -1)), document);
  const key = isMap(parent) ? pairOf(parent, path.at(-1) ?? '')?.key : undefined;
  return isNode(key) ? key : undefined;
}

const pairOf = (map: YAMLMap, step: string | number) =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));

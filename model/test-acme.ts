import { join } from 'node:path';
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { knownIds } from './known-ids.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { placeFile } from './place.ts';
import { readContent } from './read.ts';
import { byPlace, type Finding } from './source/finding.ts';
import type { Path } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';
import { understand } from './understand.ts';

/** This repository's own content. */
export const acme: ReadonlyMap<string, string> = readContent(join(import.meta.dirname, '..')).files;

const placed = Array.from(acme.keys(), placeFile);
const parse = (path: string, text: string): ParsedFile => {
  const { kind, id, service } = placeFile(path);
  if (!kind) throw new Error(`${path} is none of ours`);
  return parseFile(path, text, kind, id, service);
};

/** Its files, parsed once. */
export const acmeFiles: readonly ParsedFile[] = Array.from(acme)
  .filter(([path]) => placeFile(path).kind)
  .map(([path, text]) => parse(path, text));

type Changed = { readonly findings: readonly Finding[]; readonly source: YamlSource };

/** What loading finds with one file changed: the same as `loadOpsRepo`, without parsing the other files again. */
export function acmeWith(path: string, text: string): Changed {
  const changed = parse(path, text);
  const parsed = acmeFiles.map(file => (file.file === path ? changed : file));
  const reading = { repo: understand(parsed), parsed, known: knownIds(parsed, placed, new Set()) };
  const findings = [...parsed.flatMap(file => file.findings), ...checkIntegrity(reading)];
  return { findings: findings.toSorted(byPlace), source: changed.source };
}

/** The YAML of a file, to be changed, and how to put it back. */
export function editable(path: string): { readonly document: Document; print(): string } {
  const text = acme.get(path) ?? '';
  const end = path.endsWith('.md') ? text.indexOf('\n---\n', 3) : -1;
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

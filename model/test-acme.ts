import { join } from 'node:path';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { knownIds } from './known-ids.ts';
import { oneOfEach } from './load.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { placeFile } from './place.ts';
import { readContent } from './read.ts';
import type { Finding } from './source/finding.ts';
import { understand } from './understand.ts';

/** This repository's own content. */
export const acme: ReadonlyMap<string, string> = readContent(join(import.meta.dirname, '..')).files;

const placed = Array.from(acme.keys(), placeFile);
/** One of its files with another text. */
export const parse = (path: string, text: string): ParsedFile => {
  const { kind, id, service } = placeFile(path);
  const [parsed] = kind ? parseFile(path, text, kind, id, service) : [];
  if (!parsed) throw new Error(`${path} is none of ours`);
  return parsed;
};

/** Its files, parsed once. */
export const acmeFiles: readonly ParsedFile[] = Array.from(acme)
  .filter(([path]) => placeFile(path).kind)
  .map(([path, text]) => parse(path, text));

/** What loading finds with some files changed: the same as `loadOpsRepo`, without parsing the other files again. */
export function findingsWith(changes: ReadonlyMap<string, string>): readonly Finding[] {
  const parsed = acmeFiles.map(file => {
    const text = changes.get(file.file);
    return text === undefined ? file : parse(file.file, text);
  });
  const reading = { repo: understand(parsed), parsed, known: knownIds(parsed, placed, new Set()) };
  return oneOfEach([...parsed.flatMap(file => file.findings), ...checkIntegrity(reading)]);
}

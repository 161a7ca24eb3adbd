import { catalogFolders, type Kind } from './kinds.ts';
import type { ParsedFile } from './parse-file.ts';
import type { Placed } from './place.ts';
import type { Referable } from './reference.ts';

/** What a reference may name. A kind of which any id may exist is left out. */
export type KnownIds = ReadonlyMap<Referable, ReadonlySet<string>>;

/**
 * Every id that has a file, valid or not, and every one that a badly named file is meant to have, so that one broken
 * file gives one finding. Of the kinds in `uncertain` there may be more.
 */
export function knownIds(
  parsed: readonly ParsedFile[],
  placed: readonly Placed[],
  uncertain: ReadonlySet<Kind>,
): KnownIds {
  const files = Map.groupBy(
    placed.flatMap(({ meant, ...written }) => (meant ? [written, meant] : [written])),
    ({ kind }) => kind,
  );
  const known = new Map<Referable, ReadonlySet<string>>();
  for (const [folder, kind] of Object.entries(catalogFolders) as [Referable, Kind][]) {
    if (!uncertain.has(kind)) known.set(folder, new Set(files.get(kind)?.map(({ id }) => id)));
  }
  const severities = severityIds(parsed, files.has('severities') || uncertain.has('severities'));
  if (severities) known.set('severities', severities);
  return known;
}

/** The keys of the one file; a broken one makes every severity possible. */
function severityIds(parsed: readonly ParsedFile[], exists: boolean): ReadonlySet<string> | undefined {
  if (!exists) return new Set();
  const file = parsed.find(({ kind }) => kind === 'severities');
  return file?.valid ? new Set(Object.keys(file.source.value ?? {})) : undefined;
}

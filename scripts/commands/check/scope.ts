import type { Reading } from '../../../model/read.ts';
import type { Finding } from '../../../model/source/finding.ts';
import type { World } from '../command.ts';
import { isUnder, pathsUnderRoot } from '../paths.ts';
import type { CheckOptions } from './options.ts';

/** The part of the repository that somebody asked about. */
export type Scope = {
  has(path: string): boolean;
  /** Whether either end of a finding is in it. */
  concerns(finding: Finding): boolean;
};

/** No paths ask about everything; in another layout only what was read can be asked about. */
export async function scopeOf(
  world: World,
  { paths, globs }: CheckOptions,
  { files, findings }: Reading,
): Promise<Scope> {
  if (paths.length === 0) return { has: () => true, concerns: () => true };
  const read = [...files.keys(), ...findings.map(({ at }) => at.file)];
  const asked = pathsUnderRoot(paths, world.root, globs ? read : [...read, ...(await world.paths())]);
  const has = (file: string) => asked.some(path => isUnder(file, path));
  return { has, concerns: ({ at, related }) => has(at.file) || (related !== undefined && has(related.at.file)) };
}

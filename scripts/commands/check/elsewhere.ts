import { lazily } from '../../../model/source/lazily.ts';
import type { SecretFound } from '../../../model/source/secrets/secret-found.ts';
import { secretsIn } from '../../../model/source/secrets/secrets-in.ts';
import { openCleanFiles } from '../../lint/cache/clean-files.ts';
import { extractorVersion } from '../../lint/extract/extractor-version.ts';
import type { World } from '../command.ts';

/** What looks like a secret, by the path of its file. */
export type Elsewhere = ReadonlyMap<string, readonly SecretFound[]>;

/** Looks through the files that are asked for and are not among those that were read. Most have been looked through before. */
export function secretsElsewhere(
  world: World,
  paths: ReadonlySet<string>,
  read: ReadonlyMap<string, string>,
  isAsked: (path: string) => boolean,
): Elsewhere {
  const clean = openCleanFiles(world, extractorVersion());
  const texts = lazily(() => new Set(read.values()));
  const found = new Map<string, readonly SecretFound[]>();
  for (const file of paths) {
    if (read.has(file) || !isAsked(file)) continue;
    const stamp = world.stamp(file);
    if (stamp === undefined || clean.has(file, stamp)) continue;
    const text = world.file(file) ?? '';
    const secrets = secretsInAny(text);
    if (secrets.length === 0) clean.add(file, stamp);
    // What was read by way of a link to it is told of there.
    else if (!texts().has(text)) found.set(file, secrets);
  }
  clean.save(paths);
  return found;
}

/** In any sort of file; as Git has it, one with a zero byte near its beginning is no text. */
export const secretsInAny = (text: string): SecretFound[] =>
  text.slice(0, 8192).includes('\0') ? [] : secretsIn(text);

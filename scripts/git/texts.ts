import type { Temporal } from 'temporal-polyfill';
import { askIn } from './ask.ts';
import { blobs } from './blobs.ts';
import { changedIn, followRenames } from './name-status.ts';

/** The texts that files have had, by their paths of today, or the last that they had. */
export type History = ReadonlyMap<string, readonly string[]>;

const hours = 366 * 24;
const mostVersions = 200;

/**
 * The texts that the files of a folder under `root` have had in Git for a year, across renames; undefined where Git does
 * not know: there is no repository, or only a part of its past.
 */
export async function textsInGit(root: string, folder: string, now: Temporal.Instant): Promise<History | undefined> {
  const ask = askIn(root);
  const shallow = await ask(['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() !== 'false') return undefined;
  const since = `--since=${now.subtract({ hours }).toString({ smallestUnit: 'second' })}`;
  const log = await ask(['log', '--format=%x00%H', '--name-status', '-M', '--relative', since, '--', folder]);
  // A repository without a commit has no past.
  if (!log) return new Map();
  const versions = versionsIn(log.toString());
  const found = await blobs(
    ask,
    versions.map(({ blob }) => blob),
  );
  const texts = new Map<string, Set<string>>();
  for (const [index, { file }] of versions.entries()) {
    const text = found[index]?.toString();
    if (text !== undefined) texts.set(file, (texts.get(file) ?? new Set()).add(text));
  }
  return new Map(Array.from(texts, ([file, all]) => [file, Array.from(all)]));
}

type Version = { readonly file: string; readonly blob: string };

/** Newest first: each version and the one that it replaced, for the year's first change replaced an older text. */
function versionsIn(log: string): Version[] {
  const versions: Version[] = [];
  const counts = new Map<string, number>();
  const follow = followRenames();
  for (const entry of log.split('\0')) {
    const [commit = '', ...lines] = entry.split('\n').filter(line => line !== '');
    for (const change of changedIn(lines)) {
      const file = follow(change);
      const count = counts.get(file) ?? 0;
      counts.set(file, count + 1);
      if (count >= mostVersions) continue;
      versions.push({ file, blob: `${commit}:./${change.after}` }, { file, blob: `${commit}^:./${change.before}` });
    }
  }
  return versions;
}

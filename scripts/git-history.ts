import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import type { Temporal } from 'temporal-polyfill';

/** The texts that files have had, by their paths of today, or the last that they had. */
export type History = ReadonlyMap<string, readonly string[]>;

const hours = 366 * 24;
const mostVersions = 200;

/**
 * The texts that the files of a folder under `root` have had in Git for a year, across renames; undefined where Git does
 * not know: there is no repository, or only a part of its past.
 */
export async function textsInGit(root: string, folder: string, now: Temporal.Instant): Promise<History | undefined> {
  const git = (args: readonly string[], input = '') => run(['-C', root, '-c', 'core.quotePath=false', ...args], input);
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() !== 'false') return undefined;
  const since = `--since=${now.subtract({ hours }).toString({ smallestUnit: 'second' })}`;
  const log = await git(['log', '--format=%x00%H', '--name-status', '-M', '--relative', since, '--', folder]);
  // A repository without a commit has no past.
  if (!log) return new Map();
  const versions = versionsIn(log.toString());
  const blobs = blobsIn(await git(['cat-file', '--batch'], versions.map(({ blob }) => `${blob}\n`).join('')));
  const texts = new Map<string, Set<string>>();
  for (const [index, { file }] of versions.entries()) {
    const text = blobs[index];
    if (text !== undefined) texts.set(file, (texts.get(file) ?? new Set()).add(text));
  }
  return new Map(Array.from(texts, ([file, all]) => [file, Array.from(all)]));
}

type Version = { readonly file: string; readonly blob: string };

/** Newest first: each version and the one that it replaced, for the year's first change replaced an older text. */
function versionsIn(log: string): Version[] {
  const versions: Version[] = [];
  const today = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const entry of log.split('\0')) {
    const [commit = '', ...changes] = entry.split('\n').filter(line => line !== '');
    for (const change of changes) {
      const [, before = '', after = before] = change.split('\t');
      const file = today.get(after) ?? after;
      if (after !== before) today.set(before, file);
      const count = counts.get(file) ?? 0;
      counts.set(file, count + 1);
      if (count >= mostVersions) continue;
      versions.push({ file, blob: `${commit}:./${after}` }, { file, blob: `${commit}^:./${before}` });
    }
  }
  return versions;
}

/** `<id> blob <bytes>\n<text>\n` for each that exists, one line for each that does not. */
function blobsIn(output: Buffer = Buffer.alloc(0)): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const bytes = /^\w+ blob (\d+)\n$/.exec(output.subarray(at, start).toString())?.[1];
    texts.push(bytes === undefined ? undefined : output.subarray(start, start + Number(bytes)).toString());
    at = bytes === undefined ? start : start + Number(bytes) + 1;
  }
  return texts;
}

/** Why Git knows nothing of a folder, and what to do about it if anything. */
export function whyUnknown(root: string): Promise<string> {
  return new Promise(done => {
    const child = spawn('git', ['-C', root, 'rev-parse', '--git-dir'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const complaint = text(child.stderr);
    child.on('error', () => done('Git is not installed'));
    child.on('close', async () => {
      const isRefused = /dubious ownership|safe\.directory/.test(await complaint);
      const wayOut = `\`git config --global --add safe.directory ${root}\` allows it`;
      done(
        isRefused ? `Git refuses a repository that belongs to somebody else (${wayOut})` : 'There is no Git repository',
      );
    });
  });
}

/** What Git prints; undefined when it fails or is not installed. */
export function run(args: readonly string[], input: string): Promise<Buffer | undefined> {
  return new Promise(done => {
    const child = spawn('git', args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const output = buffer(child.stdout);
    child.on('error', () => done(undefined));
    child.on('close', async code => done(code === 0 ? await output : undefined));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

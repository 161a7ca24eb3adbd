import type { GitStates } from '../commands/git-states.ts';
import { type Ask, askIn, whyUnknown } from './ask.ts';
import { blobs } from './blobs.ts';

/** Where changes most likely start from. */
const mainBranches = ['origin/main', 'main', 'origin/master', 'master'];

/** Asks Git about `root`, which may be a folder of its repository. */
export function gitStates(root: string): GitStates {
  const ask = askIn(root);
  const line = async (...args: string[]) => (await ask(args))?.toString().trim() || undefined;
  const commitOf = (name: string) => line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  return {
    async forkPoint(base) {
      for (const name of base === undefined ? mainBranches : [base]) {
        const commit = await commitOf(name);
        // Without a common past, as in a shallow clone, the commit itself is what there is to compare with.
        if (commit) return (await line('merge-base', 'HEAD', commit)) ?? commit;
      }
      return undefined;
    },
    isTop: async () => (await ask(['rev-parse', '--show-prefix']))?.toString().trim() === '',
    whyUnknown: async () => ((await line('rev-parse', '--git-dir')) === undefined ? whyUnknown(root) : undefined),
    async pathsAt(commit) {
      const files = await listed(ask, commit);
      return files && new Set(files.map(({ path }) => path));
    },
    readAt: (commit, wanted) => readAt(ask, commit, wanted),
    lastChangeOf: file => line('log', '-1', '--format=%H', '--', file),
    commitsSince: async commit =>
      new Set((await line('rev-list', '--end-of-options', `${commit}..HEAD`))?.split('\n') ?? []),
    async touchedSince(commit) {
      const [changed, untracked] = await Promise.all([
        ask(['diff', '--name-only', '-z', '--no-renames', '--relative', commit, '--', '.']),
        ask(['ls-files', '--others', '--exclude-standard', '-z']),
      ]);
      return new Set([changed, untracked].flatMap(names => names?.toString().split('\0').slice(0, -1) ?? []));
    },
    async renamesSince(commit) {
      const names = await ask([
        'diff',
        '--name-status',
        '-z',
        '-M',
        '--diff-filter=R',
        '--relative',
        commit,
        '--',
        '.',
      ]);
      const parts = names?.toString().split('\0') ?? [];
      return new Map(Array.from({ length: Math.floor(parts.length / 3) }, (_, index) => pairAt(parts, index * 3)));
    },
  };
}

/** `R100`, the old path, the new one. */
const pairAt = (parts: readonly string[], at: number): [string, string] => [parts[at + 1] ?? '', parts[at + 2] ?? ''];

type Listed = { readonly blob: string; readonly path: string };

/** The plain files of a commit under the root. */
async function listed(ask: Ask, commit: string): Promise<Listed[] | undefined> {
  const tree = await ask(['ls-tree', '-r', '-z', commit]);
  return tree
    ?.toString()
    .split('\0')
    .flatMap(entry => {
      const [, mode = '', blob = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(entry) ?? [];
      return mode.startsWith('100') ? [{ blob, path }] : [];
    });
}

async function readAt(ask: Ask, commit: string, wanted: (path: string) => boolean): ReturnType<GitStates['readAt']> {
  const files = (await listed(ask, commit))?.filter(({ path }) => wanted(path));
  if (!files) return undefined;
  const bytes = await blobs(
    ask,
    files.map(({ blob }) => blob),
  );
  return new Map(files.flatMap(({ path }, index) => (bytes[index] ? [[path, bytes[index]]] : [])));
}

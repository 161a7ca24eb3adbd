import { Temporal } from 'temporal-polyfill';
import type { Change, FileHistory } from '../commands/command.ts';
import { askIn, whyUnknown } from './ask.ts';
import { type Changed, changedIn, followRenames } from './name-status.ts';
import { type PatchedFile, patchedFiles } from './patched-files.ts';

const years = 2;
const hours = years * 366 * 24;
/** Above it a text of the log could not be held in memory. */
const mostBytes = 256 * 1024 * 1024;

/** What Git knows of the files under `root` for two years; why it does not know where it is so. */
export async function changesInGit(
  root: string,
  now: Temporal.Instant,
): Promise<FileHistory | { readonly unknown: string }> {
  const git = textIn(root);
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return { unknown: await whyUnknown(root) };
  if (shallow.trim() !== 'false') return { unknown: "Git's history is shallow" };
  const since = now.subtract({ hours });
  const range = ['-M', '--relative', `--since=${since.toString({ smallestUnit: 'second' })}`, '--no-ext-diff'];
  const [log, patches, renames] = await Promise.all([
    git(['log', '--format=%x00%H%x09%cI%x09%aN', '--name-status', ...range, '--', '.']),
    git(['log', '--format=%x00%H', '--no-color', '-p', '-U0', '--diff-filter=MR', ...range, '--', ...prose]),
    git(['diff', '--name-status', '-M', '--diff-filter=R', '--relative', 'HEAD', '--', '.']),
  ]);
  // A repository without a commit has no past.
  return historyIn(log ?? '', patches ?? '', since, changedIn((renames ?? '').split('\n')));
}

const prose = ['*.md', '*.yaml', '*.yml'];

/** Every file under `root` that Git does not ignore; undefined where there is no Git. */
export async function pathsInGit(root: string): Promise<ReadonlySet<string> | undefined> {
  const git = textIn(root);
  const [known, gone] = await Promise.all([
    git(['ls-files', '--cached', '--others', '--exclude-standard', '-z']),
    git(['ls-files', '--deleted', '-z']),
  ]);
  if (known === undefined) return undefined;
  const deleted = new Set(gone?.split('\0'));
  return new Set(known.split('\0').filter(path => path !== '' && !deleted.has(path)));
}

const textIn = (root: string) => {
  const ask = askIn(root);
  return async (args: readonly string[]) => {
    const output = await ask(args);
    return output && output.length <= mostBytes ? output.toString() : undefined;
  };
};

/** Both logs begin each commit with a zero byte; `renames` are not committed yet. */
function historyIn(log: string, patches: string, since: Temporal.Instant, renames: readonly Changed[]): FileHistory {
  const follow = followRenames(renames);
  const patched = new Map(patches.split('\0').map(text => [text.slice(0, text.indexOf('\n')), text]));
  const changes = new Map<string, Change[]>();
  const filesOf = new Map<string, readonly string[]>();
  for (const { commit, at, author, files } of commitsIn(log)) {
    const details = patchedFiles(patched.get(commit) ?? '');
    filesOf.set(
      commit,
      files.map(({ after }) => after),
    );
    for (const changed of files) {
      const file = follow(changed);
      const change = { commit, at, author, ...(details.get(changed.after) ?? withoutPatch(changed.status)) };
      const earlier = changes.get(file);
      if (earlier) earlier.push(change);
      else changes.set(file, [change]);
    }
  }
  return { since, changesOf: file => changes.get(file) ?? [], filesOf };
}

/** A mere rename says nothing new; of other changes without a patch nothing else is known than that they took place. */
const withoutPatch = (status: string): PatchedFile =>
  status === 'R100' ? { reviewed: false, content: false } : { reviewed: status === 'A', content: true };

type Commit = Pick<Change, 'commit' | 'at' | 'author'> & {
  readonly files: readonly Changed[];
};

function* commitsIn(log: string): Generator<Commit> {
  for (const entry of log.split('\0').slice(1)) {
    const [head = '', ...lines] = entry.split('\n');
    const [commit = '', at = '', author = ''] = head.split('\t');
    yield { commit, at: Temporal.Instant.from(at), author, files: changedIn(lines) };
  }
}

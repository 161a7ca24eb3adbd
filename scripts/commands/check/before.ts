import { decodeContent, isContent, type ReadOptions } from '../../../model/read.ts';
import { generators } from '../../generate/index.ts';
import { whereaboutsIn } from '../../lint/baseline/where.ts';
import type { FileHistory } from '../../lint/file-history.ts';
import { codeOwnersPlaces } from '../../lint/owner/code-owners-file.ts';
import { judge } from '../../lint/pipeline.ts';
import { UsageError, type World } from '../command.ts';
import { type Elsewhere, secretsInAny } from './elsewhere.ts';
import type { Against, Renamed } from './report.ts';
import { type Means, stateOf } from './state.ts';

/** What is looked at beside the content. */
const beside: ReadonlySet<string> = new Set([
  ...codeOwnersPlaces,
  ...generators.flatMap(generator => generator.kept ?? []),
]);

/** Where a change began, and what it touched: paths of then and of now. */
export type Start = { readonly commit: string; readonly touched: ReadonlySet<string> };

/** `true`: the main branch is what it is held against. */
export async function startOfChange({ git }: World, changed: string | true): Promise<Start> {
  const base = changed === true ? undefined : changed;
  const commit = await git.forkPoint(base);
  if (!commit) throw new UsageError((await git.whyUnknown()) ?? unknownBase(base));
  return { commit, touched: await git.touchedSince(commit) };
}

/** Judges the repository as it was before a change, by what is known today of all but Git's past. */
export async function judgeBefore(
  { commit, touched }: Start,
  readOptions: ReadOptions,
  { world, globs, choice, known, extracts }: Means,
): Promise<NonNullable<Against['before']>> {
  const { git } = world;
  const isRead = (path: string) => isContent(path, readOptions) || beside.has(path);
  const bytes = new Map((await git.readAt(commit, path => isRead(path) || touched.has(path))) ?? []);
  const reading = decodeContent(new Map(Array.from(bytes).filter(([path]) => isRead(path))));
  const others = new Map(Array.from(bytes).filter(([path]) => !isRead(path)));
  const textOf = (file: string) =>
    reading.files.get(file) ?? (touched.has(file) ? textIn(others, file) : world.file(file));
  const paths = known.paths && (await git.pathsAt(commit));
  const elsewhere = known.elsewhere && secretsInBytes(globs ? new Map() : others);
  const files = new Map(Array.from(reading.files).filter(([path]) => !beside.has(path)));
  const renames = await git.renamesSince(commit);
  const today = (file: string): string => renames.get(file) ?? file;
  const later = await git.commitsSince(commit);
  const history = known.history && asBefore(known.history, later, today);
  const then = {
    ...known,
    ...(paths ? { paths } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    ...(history ? { history } : {}),
  };
  const state = await stateOf({ ...reading, files }, { globs, known: then, extracts }, textOf);
  const { findings, facts } = await judge(state, choice);
  return { findings, whereabouts: whereaboutsIn(files, facts), today };
}

/** The past without later commits, for files by their paths of then. */
const asBefore = (history: FileHistory, later: ReadonlySet<string>, today: Renamed): FileHistory => ({
  ...history,
  changesOf: file => history.changesOf(today(file)).filter(({ commit }) => !later.has(commit)),
});

const secretsInBytes = (files: ReadonlyMap<string, Uint8Array>): Elsewhere =>
  new Map(Array.from(files, ([path, bytes]) => [path, secretsInAny(new TextDecoder().decode(bytes))]));

const textIn = (files: ReadonlyMap<string, Uint8Array>, file: string): string | undefined => {
  const bytes = files.get(file);
  return bytes && new TextDecoder().decode(bytes);
};

const unknownBase = (base: string | undefined): string =>
  base === undefined
    ? 'Nothing to compare with: expected a branch `main`; `--changed <ref>` names another start'
    : `Unknown Git revision \`${base}\``;

import type { Collections } from '../../../model/collections.ts';
import { isContent, type ReadOptions } from '../../../model/read.ts';
import { generators } from '../../generate/index.ts';
import { whereaboutsIn } from '../../lint/baseline/where.ts';
import type { Extracts } from '../../lint/extract/open-extracts.ts';
import { codeOwnersPlaces } from '../../lint/owner/code-owners-file.ts';
import { type Choice, judge } from '../../lint/pipeline.ts';
import { UsageError, type World } from '../command.ts';
import type { Against } from './report.ts';
import { type Known, stateOf } from './state.ts';

/** What is looked at beside the content. */
const beside: ReadonlySet<string> = new Set([
  ...codeOwnersPlaces,
  ...generators.flatMap(generator => generator.kept ?? []),
]);

/** Judges the repository as it was before a change, by what is known today of everything else. */
export async function judgeBefore(
  { git }: World,
  base: string | undefined,
  readOptions: ReadOptions,
  globs: Collections | undefined,
  known: Known,
  extracts: Extracts,
  choice: Choice,
): Promise<NonNullable<Against['before']>> {
  const commit = await git.forkPoint(base);
  const reading = commit && (await git.readAt(commit, path => isContent(path, readOptions) || beside.has(path)));
  if (!commit || !reading) throw new UsageError(unknownBase(base));
  const paths = known.paths && (await git.pathsAt(commit));
  const files = new Map(Array.from(reading.files).filter(([path]) => !beside.has(path)));
  const then = { ...known, ...(paths ? { paths } : {}) };
  const state = stateOf({ ...reading, files }, then, await extracts.of(files), globs, file => reading.files.get(file));
  const { findings, facts } = await judge(state, choice);
  const renames = await git.renamesSince(commit);
  return { findings, whereabouts: whereaboutsIn(files, facts), today: file => renames.get(file) ?? file };
}

const unknownBase = (base: string | undefined): string =>
  base === undefined
    ? 'Nothing to compare with: expected a Git repository with a branch `main`; `--changed <ref>` names another start'
    : `Unknown Git revision \`${base}\``;

import type { Collections } from '../../../model/collections.ts';
import { contentFolders, decodeContent, type Reading } from '../../../model/read.ts';
import type { Finding } from '../../../model/source/finding.ts';
import { expectTrees } from '../../lint/extract/memory.ts';
import { openExtracts } from '../../lint/extract/open-extracts.ts';
import type { State } from '../../lint/pipeline.ts';
import { UsageError, type World } from '../command.ts';
import { readBaseline } from './baseline.ts';
import { judgeBefore, startOfChange } from './before.ts';
import { type Chosen, chooseRules } from './choose.ts';
import type { CheckOptions } from './options.ts';
import { tellReading } from './reading.ts';
import { type Against, type Report, reportOn } from './report.ts';
import { scopeOf } from './scope.ts';
import { knowledge, type Means, stateOf, toRead } from './state.ts';

/** One run of `check`: what was asked for, and what was read. */
export type Session = {
  readonly world: World;
  readonly options: CheckOptions;
  readonly chosen: Chosen;
  readonly reading: Reading;
  /** Judges what was read, with other bytes in the place of some files. */
  reportOf(mended: ReadonlyMap<string, string>): Promise<Report>;
};

/** Reads what there is to judge, and what it is held against. */
export async function openSession(world: World, options: CheckOptions): Promise<Session> {
  const { globs, changed, baseline } = options;
  const chosen = await chooseRules(world, options);
  const { choice } = chosen;
  const reads = toRead(world, globs);
  expectTrees();
  const reading = world.read(reads);
  refuseEmpty(world, reading, globs);
  const scope = await scopeOf(world, options, reading);
  const start = changed === false ? undefined : await startOfChange(world, changed);
  const isAsked = (path: string) => !globs && scope.has(path) && (start?.touched.has(path) ?? true);
  const known = await knowledge(world, choice.rules, reading, isAsked);
  const usesExtracts = choice.rules.some(({ uses }) => uses?.includes('extracts'));
  const extracts = openExtracts(world, world.now, usesExtracts, {
    tell: tellReading(world),
    learnApart: world.learnApart,
  });
  const means = { world, globs, choice, known, extracts };
  const before = start && (await judgeBefore(start, reads, means));
  const old = await readBaseline(world, baseline, choice, reading);
  const against = { ...(before ? { before } : {}), ...(old ? { baseline: old } : {}), isWanted: scope.concerns };
  const ask = options.online ? asking(world, chosen) : {};
  const reportOf = reporting(means, reading, against, { ...ask, troubles: chosen.troubles });
  return { world, options, chosen, reading, reportOf };
}

const reporting =
  (means: Means, reading: Reading, against: Against, { troubles, ...ask }: Pick<State, 'ask' | 'troubles'>) =>
  async (mended: ReadonlyMap<string, string>): Promise<Report> => {
    const { world, choice, extracts } = means;
    const now = withMended(reading, mended);
    const state = await stateOf(now, means, world.file);
    const report = await reportOn({ ...state, ...ask, troubles: [...now.findings, ...troubles] }, choice, against);
    world.progress('');
    extracts.save();
    return report;
  };

/** Others are asked once, however often the files are judged. */
function asking(world: World, { asked }: Chosen): Pick<State, 'ask'> {
  let answers: Promise<readonly Finding[]> | undefined;
  return {
    ask: repo => {
      answers ??= import('../ask-online.ts').then(({ askOnline }) => askOnline(world, repo, asked));
      return answers;
    },
  };
}

/** What was read, with other bytes in the place of some files. */
export function withMended({ files, findings }: Reading, mended: ReadonlyMap<string, string>): Reading {
  if (mended.size === 0) return { files, findings };
  const again = decodeContent(new Map(Array.from(mended, ([file, text]) => [file, Buffer.from(text)])));
  const others = findings.filter(({ at }) => !mended.has(at.file));
  return { files: new Map([...files, ...again.files]), findings: [...others, ...again.findings] };
}

function refuseEmpty({ root }: World, { files, findings }: Reading, globs: Collections | undefined): void {
  if (files.size > 0 || findings.length > 0) return;
  const folders = contentFolders.map(folder => `${folder}/`).join(', ');
  const expected = globs ? `no file fits \`${Object.values(globs).join('`, `')}\`` : `expected ${folders}`;
  const other = globs ? '' : ' `--root <dir>` names another folder.';
  throw new UsageError(`Nothing to check in ${root}: ${expected}.${other}`);
}

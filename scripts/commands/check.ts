import type { Collections } from '../../model/collections.ts';
import { contentFolders, decodeContent, type Reading } from '../../model/read.ts';
import type { Finding } from '../../model/source/finding.ts';
import { identityOf } from '../lint/baseline/identity.ts';
import { expectTrees } from '../lint/extract/memory.ts';
import { openExtracts } from '../lint/extract/open-extracts.ts';
import { masked } from '../lint/extract/secrets/mask.ts';
import { withSuggestions } from '../lint/extract/spelling/suggest.ts';
import { type CheckResult, fails, isAsGraveAs } from '../lint/formats/format.ts';
import type { State } from '../lint/pipeline.ts';
import type { Rule } from '../lint/rule.ts';
import { plural } from '../render/plural.ts';
import { readBaseline, saveBaseline, withBaselineJudged } from './check/baseline.ts';
import { judgeBefore, startOfChange } from './check/before.ts';
import { type Chosen, chooseRules } from './check/choose.ts';
import { fix } from './check/fix.ts';
import { type CheckOptions, declareOptions, readOptions } from './check/options.ts';
import { tellReading } from './check/reading.ts';
import { type Report, reportOn } from './check/report.ts';
import { scopeOf } from './check/scope.ts';
import { knowledge, stateOf, toRead } from './check/state.ts';
import { summary } from './check/summary.ts';
import { type Command, type Exit, exit, UsageError, type World } from './command.ts';
import { printFormats } from './formats.ts';
import { inventory } from './inventory.ts';
import { version } from './version.ts';

/** `watchbill check`: everything wrong with the content of this repository. Read, load, judge, set aside, pick, print. */
export const check: Command = {
  declare: declareOptions,
  async run(world, paths, given) {
    const options = readOptions(paths, given);
    const { baseline, dryRun } = options;
    const { chosen, reading, reportOf } = await prepare(world, paths, options);
    const told = (report: Report, read = reading) => tell(world, report, options, chosen, read, paths.length > 0);
    if (options.fix) {
      const { report, patched, texts } = await fix(world, reportOf, dryRun);
      if (dryRun) return patched ? exit.found : exit.ok;
      return told(report, withMended(reading, texts));
    }
    const report = await reportOf(new Map());
    if (baseline === 'write' || baseline === 'prune') return saveBaseline(world, baseline, report, chosen.choice);
    return told(baseline === 'check' ? await withBaselineJudged(world, report, chosen.choice) : report);
  },
};

type Prepared = {
  readonly chosen: Chosen;
  readonly reading: Reading;
  /** Judges what was read, with other bytes in the place of some files. */
  reportOf(mended: ReadonlyMap<string, string>): Promise<Report>;
};

/** Reads what there is to judge, and what it is held against. */
async function prepare(world: World, paths: readonly string[], options: CheckOptions): Promise<Prepared> {
  const { globs, changed, baseline } = options;
  const chosen = await chooseRules(world, options);
  const { choice } = chosen;
  const reads = toRead(world, globs);
  expectTrees();
  const reading = world.read(reads);
  refuseNothing(world, reading, globs);
  const scope = await scopeOf(world, paths, reading, globs !== undefined);
  const start = changed === false ? undefined : await startOfChange(world, changed);
  const isAsked = (path: string) => !globs && scope.has(path) && (start?.touched.has(path) ?? true);
  const known = await knowledge(world, choice.rules, reading, isAsked);
  const extracts = openExtracts(world, world.now, usesExtracts(choice.rules), tellReading(world));
  const before = start && (await judgeBefore(world, start, reads, globs, known, extracts, choice));
  const old = await readBaseline(world, baseline, choice, reading);
  const against = { ...(before ? { before } : {}), ...(old ? { baseline: old } : {}), isWanted: scope.concerns };
  const ask = asking(world, chosen, options.online);
  return {
    chosen,
    reading,
    async reportOf(mended) {
      const now = withMended(reading, mended);
      const state = stateOf(now, known, await extracts.of(now.files), globs, world.file);
      const troubles = [...now.findings, ...chosen.troubles];
      const report = await reportOn({ ...state, troubles, ...ask }, choice, against);
      world.progress('');
      extracts.save();
      return report;
    },
  };
}

async function tell(
  world: World,
  report: Report,
  { targets, failOn, level, globs, changed }: CheckOptions,
  { all, isPart }: Chosen,
  { files }: Reading,
  hasPaths: boolean,
): Promise<Exit> {
  const { judgement, whereabouts, baseline } = report;
  const { shown = [], notShown = [] } = Object.groupBy(report.findings, finding =>
    isAsGraveAs(level, finding) ? 'shown' : 'notShown',
  );
  const setAside = report.setAside.filter(({ finding }) => isAsGraveAs(level, finding));
  const result: CheckResult = {
    findings: await withSuggestions(shown),
    notShown,
    setAside,
    hasBaseline: baseline !== undefined,
    identify: finding => Object.values(identityOf(finding, whereabouts)),
    files: files.size,
    rules: all,
    failOn,
    version,
    colour: world.terminal.colour,
    width: world.terminal.width,
    source: masked(path => files.get(path) ?? world.file(path)),
  };
  await printFormats(targets, result, world);
  if (globs) noteSilence(world, judgement.silent.filter(({ needs }) => needs).length);
  const part = hasPaths || isPart || changed !== false;
  const counts = part ? '' : inventory(judgement.repo);
  world.note(summary({ findings: shown, notShown, level, setAside, files: files.size, counts, isPart: part }, world));
  return report.findings.some(finding => fails(finding, failOn)) ? exit.found : exit.ok;
}

const usesExtracts = (rules: readonly Rule[]): boolean => rules.some(({ uses }) => uses?.includes('extracts'));

function noteSilence({ note }: World, count: number): void {
  if (count > 0) note(`There is no catalog here: ${plural(count, 'rule')} that need one stood aside`);
}

/** Others are asked once, however often the files are judged. */
function asking(world: World, { asked }: Chosen, online: boolean): Pick<State, 'ask'> {
  if (!online) return {};
  let answers: Promise<readonly Finding[]> | undefined;
  return {
    ask: repo => {
      answers ??= import('./ask-online.ts').then(({ askOnline }) => askOnline(world, repo, asked));
      return answers;
    },
  };
}

/** What was read, with other bytes in the place of some files. */
function withMended({ files, findings }: Reading, mended: ReadonlyMap<string, string>): Reading {
  if (mended.size === 0) return { files, findings };
  const again = decodeContent(new Map(Array.from(mended, ([file, text]) => [file, Buffer.from(text)])));
  const others = findings.filter(({ at }) => !mended.has(at.file));
  return { files: new Map([...files, ...again.files]), findings: [...others, ...again.findings] };
}

function refuseNothing({ root }: World, { files, findings }: Reading, globs: Collections | undefined): void {
  if (files.size > 0 || findings.length > 0) return;
  const folders = contentFolders.map(folder => `${folder}/`).join(', ');
  const expected = globs ? `no file fits \`${Object.values(globs).join('`, `')}\`` : `expected ${folders}`;
  const other = globs ? '' : ' `--root <dir>` names another folder.';
  throw new UsageError(`Nothing to check in ${root}: ${expected}.${other}`);
}

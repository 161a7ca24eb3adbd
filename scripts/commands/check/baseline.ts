import type { OpsRepo } from '../../../model/ops-repo.ts';
import { decodeContent, type Reading } from '../../../model/read.ts';
import { byPlace, type Finding } from '../../../model/source/finding.ts';
import {
  type BaselineEntry,
  baselineFile,
  baselineText,
  growth,
  type JudgedBaseline,
  parseBaseline,
} from '../../lint/baseline/baseline.ts';
import { type Identity, identityOf } from '../../lint/baseline/identity.ts';
import { ownerOfFile } from '../../lint/baseline/owner-of-file.ts';
import { codeOwnersIn, codeOwnersPlaces } from '../../lint/owner/code-owners-file.ts';
import type { Choice } from '../../lint/pipeline.ts';
import { runRules } from '../../lint/run-rules.ts';
import { plural } from '../../render/plural.ts';
import { type Exit, exit, UsageError, type World } from '../command.ts';
import type { CheckOptions } from './options.ts';
import type { Against, Renamed, Report } from './report.ts';

/** The baseline that lies in the repository, if one does; a new one is not held against itself. */
export async function readBaseline(
  world: World,
  verb: CheckOptions['baseline'],
  { known }: Choice,
  { files }: Reading,
): Promise<Against['baseline']> {
  const text = world.file(baselineFile);
  if (text === undefined) {
    if (verb === undefined || verb === 'write') return undefined;
    throw new UsageError(`Missing ${baselineFile}, expected it under the root: \`--baseline write\` makes it`);
  }
  const names = await renamesSinceWritten(world);
  const entries = entriesIn(text).filter(({ rule }) => known.get(rule)?.mayBeSuppressed !== false);
  return { entries, today: file => (files.has(file) ? file : (names.get(file) ?? file)) };
}

/** The commit that holds it may itself rename what was named in it a moment before. */
async function renamesSinceWritten({ git }: World): Promise<ReadonlyMap<string, string>> {
  const commit = await git.lastChangeOf(baselineFile);
  if (!commit) return new Map();
  return new Map([...(await git.renamesSince(commit)), ...(await git.renamesSince(`${commit}^`))]);
}

function entriesIn(text: string): BaselineEntry[] {
  const read = parseBaseline(text);
  if ('wrong' in read) throw new UsageError(`Can't use ${baselineFile}: ${read.wrong}`);
  return read.entries;
}

const renamed =
  (names: ReadonlyMap<string, string>): Renamed =>
  file =>
    names.get(file) ?? file;

/** Writes or prunes the file. It may only shrink: nobody's list grows by being written again. */
export function saveBaseline(world: World, verb: 'write' | 'prune', report: Report, choice: Choice): Exit {
  const { judgement, whereabouts, baseline } = report;
  const mayBeOld = ({ rule }: Finding) => choice.known.get(rule)?.mayBeSuppressed !== false;
  const old = (baseline?.old ?? []).map(({ finding }) => identityOf(finding, whereabouts));
  const all = judgement.findings.filter(mayBeOld).map(finding => identityOf(finding, whereabouts));
  const before = [...old, ...(baseline?.gone ?? [])];
  const grown = verb === 'write' && baseline ? growth(before, all, owners(world, judgement.repo)) : new Map();
  if (grown.size > 0) {
    const who = Array.from(grown, ([owner, more]) => `${owner} ${more} more`).join(', ');
    world.note(`${baselineFile} may only shrink, and would hold more: ${who}. Mend or suppress them.`);
    return exit.found;
  }
  const kept: readonly Identity[] = verb === 'write' ? all : old;
  world.save(`${world.root}/${baselineFile}`, baselineText(kept));
  world.note(`Wrote ${baselineFile}: ${plural(kept.length, 'finding')}`);
  return exit.ok;
}

/** A report with what the rules about the baseline say of it. */
export async function withBaselineJudged(world: World, report: Report, { rules }: Choice): Promise<Report> {
  const context = { now: world.now, baseline: await judgedBaseline(world, report) };
  const about = rules.filter(({ uses }) => uses?.includes('baseline'));
  const said = runRules(about, { repo: report.judgement.repo, doubtful: new Set() }, context);
  return { ...report, findings: [...report.findings, ...said].toSorted(byPlace) };
}

/** What such rules look at: the file compared with the findings of today, and with itself before the change. */
async function judgedBaseline(world: World, { judgement, baseline }: Report): Promise<JudgedBaseline> {
  const commit = await world.git.forkPoint(undefined);
  const bytes = commit && (await world.git.readAt(commit, path => path === baselineFile));
  const before = bytes ? decodeContent(bytes).files.get(baselineFile) : undefined;
  const gone = baseline?.gone ?? [];
  if (!commit || before === undefined) return { gone, grown: new Map() };
  const today = renamed(await world.git.renamesSince(commit));
  const entries = entriesIn(before).map(entry => ({ ...entry, file: today(entry.file) }));
  const now = entriesIn(world.file(baselineFile) ?? '');
  return { gone, grown: growth(entries, now, owners(world, judgement.repo)) };
}

function owners(world: World, repo: OpsRepo): (file: string) => string {
  const texts = codeOwnersPlaces.map(file => [file, world.file(file)] as const);
  return ownerOfFile(
    repo,
    codeOwnersIn(new Map(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]])))),
  );
}

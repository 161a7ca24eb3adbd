import { loadOpsRepo } from '../../model/load.ts';
import { modelRules } from '../../model/model-rules.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { contentFolders, type Reading } from '../../model/read.ts';
import { byPlace, type Finding } from '../../model/source/finding.ts';
import { isGenerated } from '../generate/generator.ts';
import { generators } from '../generate/index.ts';
import { type CheckResult, type FailOn, failLevels, fails } from '../lint/formats/format.ts';
import { tally, tallyText } from '../lint/formats/tally.ts';
import type { KeptFile } from '../lint/rule.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run-rules.ts';
import { selectRules } from '../lint/select-rules.ts';
import { onlineRules } from '../online/rules/index.ts';
import { plural } from '../render/plural.ts';
import { type Command, exit, UsageError, type World } from './command.ts';
import { printFormats, readTargets } from './formats.ts';
import { inventory } from './inventory.ts';
import { oneOf, words } from './options.ts';
import { isUnder, pathsUnderRoot } from './paths.ts';
import { version } from './version.ts';

/** `watchbill check`: everything wrong with the content of this repository. */
export const check: Command = {
  declare(usage) {
    usage
      .argument('[paths...]', 'report only what is wrong in these files and folders')
      .option('--format <format[=file]>', 'text, json, github, sarif, junit or markdown; repeatable', gather)
      .option('--only <rules>', 'only these rules or areas, separated by commas')
      .option('--skip <rules>', 'all but these rules or areas')
      .option('--online', 'also ask PagerDuty and GitHub whether what the files name exists there')
      .option('--fail-on <level>', 'exit with 1 on findings of this level or graver: error or warning', 'error');
  },
  async run(world, paths, options) {
    const targets = readTargets(options.format);
    const failOn = oneOf('--fail-on', options.failOn, failLevels);
    const isOnline = options.online === true;
    const selected = selectRules(allRules, {
      only: words('--only', options.only),
      skip: words('--skip', options.skip),
    });
    if (selected.error !== undefined) throw new UsageError(selected.error);
    const asked = onlineRules.filter(rule => selected.rules.includes(rule));
    if (options.only !== undefined && !isOnline) refuseOffline(asked);
    const reading = world.read();
    refuseNothing(world, reading);

    const loaded = loadOpsRepo(reading.files, reading.findings);
    const ids = new Set(selected.rules.map(({ id }) => id));
    const judged = runRules(
      rules.filter(({ id }) => ids.has(id)),
      loaded,
      { now: world.now, generated: keptFiles(world, loaded.repo) },
    );
    const answered = isOnline ? await (await import('./ask-online.ts')).askOnline(world, loaded.repo, asked) : [];
    const findings = [...loaded.findings.filter(({ rule }) => ids.has(rule)), ...judged, ...answered]
      .filter(within(pathsUnderRoot(paths, world.root, reading)))
      .toSorted(byPlace);
    await printFormats(targets, resultOf(world, reading, findings, failOn), world);
    const isPart = paths.length > 0 || selected.rules.length < allRules.length;
    world.note(summary(findings, reading, world, isPart ? '' : inventory(loaded.repo), isPart));
    return findings.some(finding => fails(finding, failOn)) ? exit.found : exit.ok;
  },
};

const allRules = [...modelRules, ...rules, ...onlineRules];

function refuseOffline([rule]: readonly { readonly id: string }[]): void {
  if (rule)
    throw new UsageError(`Unexpected \`${rule.id}\` without \`--online\`, expected both: it asks over the network`);
}

const gather = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

function refuseNothing({ root }: World, { files, findings }: Reading): void {
  if (files.size > 0 || findings.length > 0) return;
  const folders = contentFolders.map(folder => `${folder}/`).join(', ');
  throw new UsageError(`Nothing to check in ${root}: expected ${folders}. \`--root <dir>\` names another folder.`);
}

const resultOf = (
  { terminal, file }: World,
  { files }: Reading,
  findings: readonly Finding[],
  failOn: FailOn,
): CheckResult => ({
  findings,
  files: files.size,
  rules: allRules,
  failOn,
  version,
  colour: terminal.colour,
  width: terminal.width,
  source: path => files.get(path) ?? file(path),
});

/** Generated files that are there, and were not written by hand. */
const keptFiles = (world: World, repo: OpsRepo): KeptFile[] =>
  generators.flatMap(generator => {
    const { name, kept } = generator;
    const found = kept === undefined ? undefined : world.file(kept);
    if (found === undefined || !isGenerated(name, found)) return [];
    const made = generator.files(repo);
    const text = 'files' in made ? made.files.find(({ file }) => file === kept)?.text : undefined;
    return kept === undefined || text === undefined ? [] : [{ name, file: kept, text, found }];
  });

const within =
  (paths: readonly string[]) =>
  ({ at, related }: Finding): boolean =>
    paths.length === 0 || paths.some(path => isUnder(at.file, path) || (related && isUnder(related.at.file, path)));

function summary(
  findings: readonly Finding[],
  { files }: Reading,
  { now }: World,
  counts: string,
  isPart: boolean,
): string {
  const read = `${plural(files.size, 'file')}, as of ${now.toString().slice(0, 16).replace('T', ' ')} UTC`;
  if (findings.length > 0) return `${tallyText(tally(findings))} in ${read}`;
  if (isPart) return `Found nothing wrong of what was asked for; read ${read}.`;
  return counts === '' ? `Found nothing wrong in ${read}.` : `Found nothing wrong in ${read}:\n${counts}`;
}

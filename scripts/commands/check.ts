import { loadOpsRepo } from '../../model/load.ts';
import { modelRules } from '../../model/model-rules.ts';
import { contentFolders, type Reading } from '../../model/read.ts';
import { byPlace, type Finding } from '../../model/source/finding.ts';
import type { CheckResult } from '../lint/formats/format.ts';
import { tally, tallyText } from '../lint/formats/tally.ts';
import { rules } from '../lint/rules/index.ts';
import { runRules } from '../lint/run-rules.ts';
import { selectRules } from '../lint/select-rules.ts';
import { plural } from '../render/plural.ts';
import { type Command, exit, UsageError, type World } from './command.ts';
import { printFormats, readTargets } from './formats.ts';
import { inventory } from './inventory.ts';
import { oneOf, words } from './options.ts';

/** `watchbill check`: everything wrong with the content of this repository. */
export const check: Command = {
  declare(usage) {
    usage
      .argument('[paths...]', 'report only what is wrong in these files and folders')
      .option('--format <format[=file]>', 'text, json, github, sarif, junit or markdown; repeatable', gather)
      .option('--only <rules>', 'only these rules or areas, separated by commas')
      .option('--skip <rules>', 'all but these rules or areas')
      .option('--fail-on <level>', 'exit with 1 on findings of this level or graver: error or warning', 'error');
  },
  async run(world, paths, options) {
    const targets = readTargets(options.format);
    const failOn = oneOf('--fail-on', options.failOn, ['error', 'warning'] as const);
    const selected = selectRules([...modelRules, ...rules], {
      only: words(options.only),
      skip: words(options.skip),
    });
    if (selected.error !== undefined) throw new UsageError(selected.error);
    const reading = world.read();
    refuseNothing(world, reading);

    const loaded = loadOpsRepo(reading.files, reading.findings);
    const ids = new Set(selected.rules.map(({ id }) => id));
    const judged = runRules(
      rules.filter(({ id }) => ids.has(id)),
      loaded,
      { now: world.now },
    );
    const findings = [...loaded.findings.filter(({ rule }) => ids.has(rule)), ...judged]
      .filter(within(pathsUnderRoot(paths, reading)))
      .toSorted(byPlace);
    await printFormats(targets, resultOf(world, reading, findings), world);
    const isPart = paths.length > 0 || selected.rules.length < modelRules.length + rules.length;
    world.note(summary(findings, reading, world, isPart ? '' : inventory(loaded.repo), isPart));
    return findings.some(({ level }) => level === 'error' || level === failOn) ? exit.found : exit.ok;
  },
};

const gather = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

function refuseNothing({ root }: World, { files, findings }: Reading): void {
  if (files.size > 0 || findings.length > 0) return;
  const folders = contentFolders.map(folder => `${folder}/`).join(', ');
  throw new UsageError(`Nothing to check in ${root}: expected ${folders}. \`--root <dir>\` names another folder.`);
}

const resultOf = ({ terminal }: World, { files }: Reading, findings: readonly Finding[]): CheckResult => ({
  findings,
  files: files.size,
  rules: [...modelRules, ...rules],
  colour: terminal.colour,
  width: terminal.width,
  source: file => files.get(file),
});

/** Paths as typed (`./catalog/`) as they are known here (`catalog`). */
function pathsUnderRoot(paths: readonly string[], { files, findings }: Reading): string[] {
  const known = [...files.keys(), ...findings.map(({ at }) => at.file)];
  return paths.map(path => {
    const plain = path
      .replaceAll('\\', '/')
      .replace(/^(\.\/)+/, '')
      .replace(/\/+$/, '');
    if (plain === '' || plain === '.') return '';
    if (known.some(file => isUnder(file, plain))) return plain;
    throw new UsageError(`Unknown path \`${path}\`, expected a file or folder of content under the root`);
  });
}

const isUnder = (file: string, path: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);

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

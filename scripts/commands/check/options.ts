import type { Command as Usage } from 'commander';
import { type Collections, understandCollections } from '../../../model/collections.ts';
import { type Level, levels } from '../../../model/source/finding.ts';
import { type FailOn, failLevels } from '../../lint/formats/format.ts';
import type { Wish } from '../../lint/select-rules.ts';
import { UsageError } from '../command.ts';
import { type FormatTarget, readTargets } from '../formats.ts';
import { oneOf, words } from '../options.ts';

/** What somebody asked `check` for. */
export type CheckOptions = {
  /** What to report on; none: everything. */
  readonly paths: readonly string[];
  readonly targets: readonly FormatTarget[];
  readonly failOn: FailOn;
  /** Lighter findings are only counted. */
  readonly level: Level;
  readonly wish: Wish;
  readonly online: boolean;
  /** What a repository of another layout is to be searched for. */
  readonly globs: Collections | undefined;
  /** `true`: against the main branch. */
  readonly changed: string | boolean;
  readonly baseline: (typeof baselineVerbs)[number] | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
};

const baselineVerbs = ['write', 'check', 'prune'] as const;

export function declareOptions(usage: Usage): void {
  usage
    .argument('[paths...]', 'report only what is wrong in these files and folders')
    .option('--format <format[=file]>', 'text, json, github, sarif, junit or markdown; repeatable', gather)
    .option('--only <rules>', 'only these rules or areas, separated by commas')
    .option('--skip <rules>', 'all but these rules or areas')
    .option('--changed [base]', 'only what the change since a Git ref caused (default: since the main branch)')
    .option('--fix', 'mend what is safe to mend')
    .option('--dry-run', 'with --fix: print the patch, write nothing')
    .option('--baseline <verb>', 'write what is wrong today to a file, check that file, or prune it')
    .option('--runbooks <glob>', 'check a repository of another layout: its runbooks')
    .option('--alerts <glob>', 'its Prometheus rule files and PrometheusRule manifests')
    .option('--postmortems <glob>', 'its postmortems')
    .option('--online', 'also ask PagerDuty and GitHub whether what the files name exists there')
    .option('--level <level>', 'tell only findings of this level or graver: error, warning or info (default: info)')
    .option('--fail-on <level>', 'exit with 1 on findings of this level or graver: error or warning', 'error');
}

const gather = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

export function readOptions(paths: readonly string[], options: Readonly<Record<string, unknown>>): CheckOptions {
  const { baseline, changed } = options;
  const read = {
    paths,
    targets: readTargets(options.format),
    failOn: oneOf('--fail-on', options.failOn, failLevels),
    level: oneOf('--level', options.level ?? 'info', levels),
    wish: { only: words('--only', options.only), skip: words('--skip', options.skip) },
    online: options.online === true,
    globs: globsIn(options),
    changed: typeof changed === 'string' ? changed : changed === true,
    baseline: baseline === undefined ? undefined : oneOf('--baseline', baseline, baselineVerbs),
    fix: options.fix === true,
    dryRun: options.dryRun === true,
  };
  refuseMixtures(read, paths.length > 0 || options.only !== undefined || options.skip !== undefined);
  return read;
}

function refuseMixtures({ baseline, changed, dryRun, fix, online, globs }: CheckOptions, isPart: boolean): void {
  if (dryRun && !fix) throw new UsageError('Unexpected `--dry-run` without `--fix`, expected both');
  if (online && globs) throw new UsageError('Unexpected `--online` for another layout, expected one with a catalog');
  if (baseline && (isPart || changed !== false || fix))
    throw new UsageError(
      `Unexpected \`--baseline ${baseline}\` with a part of the findings, expected no paths and none of --only, --skip, --changed and --fix`,
    );
}

function globsIn({ runbooks, alerts, postmortems }: Readonly<Record<string, unknown>>): Collections | undefined {
  const given = Object.entries({ runbooks, alerts, postmortems }).filter(([, glob]) => glob !== undefined);
  const empty = given.find(([, glob]) => typeof glob !== 'string' || glob.trim() === '');
  if (empty) throw new UsageError(`Missing glob for \`--${empty[0]}\`, expected one such as \`docs/**/*.md\``);
  const leaving = given.find(([, glob]) => /^\/|(?:^|\/)\.\.(?:\/|$)/.test(String(glob)));
  if (leaving)
    throw new UsageError(
      `Unexpected glob \`${leaving[1]}\` for \`--${leaving[0]}\`, expected one below the root (\`--root\`)`,
    );
  return given.length === 0 ? undefined : understandCollections(Object.fromEntries(given));
}

import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { reasonAgainstProviders } from './providers/terraform.ts';

/**
 * `npm test`: every lane that this machine can run, and one line for each at the end; names after it choose lanes.
 * `WATCHBILL_REQUIRE=tools,providers` turns a skipped lane into a failed one.
 */

type Step = { readonly command: string; readonly args: readonly string[] };
type Lane = {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Why this machine can't run it; undefined: it can. */
  readonly obstacle: () => Promise<string | undefined>;
};

const anywhere = async (): Promise<undefined> => undefined;

const ruleFiles = globSync('alerts/**/*.rules.yaml');

const lanes: readonly Lane[] = [
  {
    name: 'code',
    obstacle: anywhere,
    steps: [
      { command: 'biome', args: ['check', '.'] },
      { command: 'tsc', args: [] },
      { command: 'knip', args: ['--no-config-hints'] },
      { command: 'knip', args: ['--no-config-hints', '--cycles'] },
    ],
  },
  { name: 'unit', obstacle: anywhere, steps: [{ command: 'vitest', args: ['run'] }] },
  {
    name: 'tools',
    async obstacle() {
      const absent = ['promtool', 'actionlint', 'zizmor'].filter(command => !has(command));
      const howToGet = 'promtool comes with Prometheus; actionlint and zizmor are on GitHub, the Go proxy and PyPI';
      return absent.length > 0 ? `${absent.join(', ')} not found (${howToGet})` : undefined;
    },
    steps: [
      { command: 'promtool', args: ['check', 'rules', '--lint=all', '--lint-fatal', ...ruleFiles] },
      { command: 'actionlint', args: [] },
      { command: 'zizmor', args: ['--offline', '--quiet', '.github/workflows'] },
    ],
  },
  {
    name: 'providers',
    obstacle: reasonAgainstProviders,
    steps: [{ command: 'vitest', args: ['run', '--config', 'test/providers/vitest.config.ts'] }],
  },
];

type Outcome = { readonly name: string; readonly result: 'passed' | 'failed' | 'skipped'; readonly why: string };

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

async function runLane({ name, steps, obstacle }: Lane, required: ReadonlySet<string>): Promise<Outcome> {
  const why = await obstacle();
  if (why !== undefined) return { name, result: required.has(name) ? 'failed' : 'skipped', why };
  const failed = steps.filter(({ command, args }) => spawnSync(command, args, { stdio: 'inherit' }).status !== 0);
  return {
    name,
    result: failed.length > 0 ? 'failed' : 'passed',
    why: failed.map(({ command }) => command).join(', '),
  };
}

const required = new Set((process.env.WATCHBILL_REQUIRE ?? '').split(',').filter(name => name !== ''));
const chosen = process.argv.slice(2);
const outcomes: Outcome[] = [];
for (const lane of lanes)
  if (chosen.length === 0 || chosen.includes(lane.name)) outcomes.push(await runLane(lane, required));
const of = (result: Outcome['result']) => outcomes.filter(outcome => outcome.result === result).length;

const lines = outcomes.map(({ name, result, why }) => `${name.padEnd(10)} ${result}${why ? `: ${why}` : ''}`);
process.stdout.write(
  `\n${lines.join('\n')}\nlanes: ${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped\n`,
);
process.exitCode = of('failed') > 0 ? 1 : 0;

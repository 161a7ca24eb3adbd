import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/**
 * `npm test`: every lane that this machine can run, and one line for each at the end.
 * `WATCHBILL_REQUIRE=tools,providers` turns a skipped lane into a failed one.
 */

type Step = { readonly command: string; readonly args: readonly string[] };
type Lane = {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly needs: readonly string[];
  readonly howToGet: string;
};

const ruleFiles = globSync('alerts/**/*.rules.yaml');

const lanes: readonly Lane[] = [
  {
    name: 'code',
    needs: [],
    howToGet: '',
    steps: [
      { command: 'biome', args: ['check', '.'] },
      { command: 'tsc', args: [] },
      { command: 'knip', args: ['--no-config-hints'] },
      { command: 'knip', args: ['--no-config-hints', '--cycles'] },
    ],
  },
  { name: 'unit', needs: [], howToGet: '', steps: [{ command: 'vitest', args: ['run'] }] },
  {
    name: 'tools',
    needs: ['promtool', 'actionlint', 'zizmor'],
    howToGet: 'promtool comes with Prometheus; actionlint and zizmor are on GitHub, the Go proxy and PyPI',
    steps: [
      { command: 'promtool', args: ['check', 'rules', '--lint=all', '--lint-fatal', ...ruleFiles] },
      { command: 'actionlint', args: [] },
      { command: 'zizmor', args: ['--offline', '--quiet', '.github/workflows'] },
    ],
  },
];

type Outcome = { readonly name: string; readonly result: 'passed' | 'failed' | 'skipped'; readonly why: string };

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

function runLane({ name, steps, needs, howToGet }: Lane, required: ReadonlySet<string>): Outcome {
  const absent = needs.filter(command => !has(command));
  if (absent.length > 0) {
    const result = required.has(name) ? 'failed' : 'skipped';
    return { name, result, why: `${absent.join(', ')} not found (${howToGet})` };
  }
  const failed = steps.filter(({ command, args }) => spawnSync(command, args, { stdio: 'inherit' }).status !== 0);
  return {
    name,
    result: failed.length > 0 ? 'failed' : 'passed',
    why: failed.map(({ command }) => command).join(', '),
  };
}

const required = new Set((process.env.WATCHBILL_REQUIRE ?? '').split(',').filter(name => name !== ''));
const outcomes = lanes.map(lane => runLane(lane, required));
const of = (result: Outcome['result']) => outcomes.filter(outcome => outcome.result === result).length;

const lines = outcomes.map(({ name, result, why }) => `${name.padEnd(10)} ${result}${why ? `: ${why}` : ''}`);
process.stdout.write(
  `\n${lines.join('\n')}\nlanes: ${of('passed')} passed, ${of('failed')} failed, ${of('skipped')} skipped\n`,
);
process.exitCode = of('failed') > 0 ? 1 : 0;

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One program that is measured: arguments for Node, and where it runs. */
export type Subject = {
  readonly args: readonly string[];
  readonly cwd: string;
  /** It looks for faults, and ends with 1 when it has found some. */
  readonly mayFind?: boolean;
  /** What is done before each time, and not counted. */
  readonly prepare?: () => void;
};

/** Wall time, and the peak of the process that took most memory. */
export type Measure = { readonly milliseconds: number; readonly peakMegabytes: number };

/** Where everything that the bench writes lives; gone when the bench ends, or is stopped by Ctrl-C. */
export const folder = mkdtempSync(join(tmpdir(), 'watchbill-bench-'));

let stop: (() => void) | undefined;
process.on('exit', () => {
  stop?.();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.on(signal, () => process.exit(128 + number));

/** Runs the subjects in turn, so that whatever else the machine does meets them all; medians, in the same order. */
export async function sideBySide(
  subjects: readonly Subject[],
  repetitions: number,
  { peaks = true }: { readonly peaks?: boolean } = {},
): Promise<Measure[]> {
  const measures = subjects.map((): Measure[] => []);
  for (let round = 0; round < repetitions; round += 1) {
    const order = Array.from(subjects.entries());
    // Nobody is always the one who runs after a certain other.
    for (const [index, subject] of round % 2 === 0 ? order : order.toReversed())
      measures[index]?.push(await measure(subject, peaks));
  }
  return measures.map(each => ({
    milliseconds: median(each.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: median(each.map(({ peakMegabytes }) => peakMegabytes)),
  }));
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Without `peaks` nothing is added to the process, which matters where it lives for milliseconds. */
export async function measure(subject: Subject, peaks = true): Promise<Measure> {
  const peakFolder = join(folder, 'peaks');
  mkdirSync(peakFolder, { recursive: true });
  const env = { BENCH_PEAKS: peakFolder, NODE_OPTIONS: `--require ${JSON.stringify(peakMemory)}` };
  subject.prepare?.();
  const start = performance.now();
  await run(subject, peaks ? env : {});
  const milliseconds = performance.now() - start;
  const kilobytes = readdirSync(peakFolder).map(name => Number(readFileSync(join(peakFolder, name), 'utf8')));
  rmSync(peakFolder, { recursive: true });
  return { milliseconds, peakMegabytes: Math.max(0, ...kilobytes) / 1024 };
}

const peakMemory = join(import.meta.dirname, 'peak-memory.cjs');

const run = ({ args, cwd, mayFind }: Subject, env: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((done, failed) => {
    // A group of its own, so that its children can be ended with it.
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let says = '';
    child.stderr.on('data', chunk => {
      if (says.length < 2_000) says += chunk;
    });
    stop = () => end(child.pid);
    child.on('error', failed);
    child.on('close', code => {
      stop = undefined;
      if (code === 0 || (mayFind && code === 1)) done();
      else failed(new Error(`\`node ${args.join(' ')}\` ended with ${code}:\n${says.slice(0, 2_000)}`));
    });
  });

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid);
  } catch {
    // It has ended by itself.
  }
}

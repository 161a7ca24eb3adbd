import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A sandbox that runs, for tests. */
export type RunningSandbox = {
  readonly child: ChildProcess;
  /** What it has printed until now, in the order of time. */
  text(): string;
  /** Waits until it has printed something. */
  until(part: string): Promise<void>;
  /** Waits for its end, and tells its exit code. */
  ended(): Promise<number | null>;
};

/** Starts `npm run sandbox` without npm. */
export function runSandbox(args: readonly string[], env: Readonly<Record<string, string>>): RunningSandbox {
  const child = spawn(process.execPath, ['test/sandbox/sandbox.ts', ...args], { env: { ...process.env, ...env } });
  let text = '';
  const ended = once(child, 'close');
  const hear = (data: Buffer) => {
    text += `${data}`;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
  return {
    child,
    text: () => text,
    async until(part) {
      while (!text.includes(part)) {
        if (child.exitCode !== null) throw new Error(`It ended before it printed "${part}":\n${text}`);
        await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
      }
    },
    async ended() {
      await ended;
      return child.exitCode;
    },
  };
}

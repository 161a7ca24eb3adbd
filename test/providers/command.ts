import { type ChildProcess, spawn } from 'node:child_process';
import { tokens } from '../emulators/accounts.ts';

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

type Options = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Called with the child once it runs, to interrupt it. */
  readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
};

const running = new Set<ChildProcess>();

/** Sends a signal to all that runs now. */
export const signalAll = (signal: NodeJS.Signals): void => {
  for (const child of running) child.kill(signal);
};

/** Runs a program and waits for it, so that emulators in this process can answer meanwhile. */
export const command = (program: string, args: readonly string[], { cwd, env, started }: Options): Promise<Outcome> =>
  new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data: Buffer) => stdout.push(data));
    child.stderr.on('data', (data: Buffer) => stderr.push(data));
    child.on('error', failed);
    child.on('close', code => {
      running.delete(child);
      const outcome = { code: code ?? 255, stdout: `${Buffer.concat(stdout)}`, stderr: `${Buffer.concat(stderr)}` };
      const leaked = Object.values(tokens).some(token => `${outcome.stdout}${outcome.stderr}`.includes(token));
      if (leaked) failed(new Error(`${program} ${args.join(' ')} printed a token`));
      else done(outcome);
    });
    started?.(signal => child.kill(signal));
  });

/** Like `command`, for what should succeed. */
export async function succeed(program: string, args: readonly string[], options: Options): Promise<Outcome> {
  const outcome = await command(program, args, options);
  if (outcome.code === 0) return outcome;
  throw new Error(`${program} ${args.join(' ')} ended with ${outcome.code}:\n${outcome.stderr}\n${outcome.stdout}`);
}

import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { signalAll } from '../providers/command.ts';
import { createWorkspace, type Workspace } from '../providers/workspace.ts';
import { deploy } from './deploy.ts';
import { deployAgain } from './deploy-again.ts';
import { guide } from './guide.ts';
import { tellIncidents } from './incidents.ts';
import { progressTo } from './progress.ts';
import { listenForStop, type Stopping } from './until-stopped.ts';

/**
 * `npm run sandbox`: PagerDuty and GitHub emulated on this machine, and Acme deployed to them with the real Terraform,
 * for somebody to look around without any account. `--once` stops when all is deployed, with 1 where it could not be.
 */

const isOnce = process.argv.includes('--once');
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (error: unknown): void =>
  void process.stderr.write(`${error instanceof Error ? error.message : error}\n`);

/** The same numbers each time are easier on those who keep them in their shell. */
const portIfFree = (port: number): Promise<number> =>
  new Promise(done => {
    const server = createServer();
    server.once('error', () => done(0));
    server.listen(port, '127.0.0.1', () => server.close(() => done(port)));
  });

/** So that Terraform fetches the providers once, not once a folder. */
function keepProviders(): void {
  const folder = resolve(import.meta.dirname, '../../.cache/terraform');
  mkdirSync(folder, { recursive: true });
  process.env.TF_PLUGIN_CACHE_DIR ??= folder;
  process.env.TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE ??= '1';
}

async function run(workspace: Workspace, stopping: Stopping): Promise<number> {
  const whyNot = await deploy(workspace, progressTo(process.stdout, stopping.signal));
  print(`\n${guide(workspace, whyNot)}`);
  if (isOnce) return whyNot === undefined ? 0 : 1;
  print('');
  const finished = whyNot === undefined ? deployOnEnter(workspace, stopping) : undefined;
  print('Press q and Enter, or Ctrl-C, to stop.');
  const quiet = tellIncidents(workspace.accounts.pagerduty, print);
  if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
  quiet();
  await finished?.();
  return 0;
}

/** One deployment at a time; what goes wrong is told, and the next try may be better. Returns how to wait for it. */
function deployOnEnter(workspace: Workspace, { signal, onEnter }: Stopping): () => Promise<void> {
  let isBusy = false;
  let work = Promise.resolve();
  print('Change a file under catalog/ or alerts/ and press Enter here to deploy it.');
  onEnter(() => {
    if (isBusy) return;
    isBusy = true;
    work = deployAgain(workspace, print)
      .catch(error => (signal.aborted ? undefined : complain(error)))
      .then(() => {
        isBusy = false;
      });
  });
  return () => work;
}

keepProviders();
const stopping = listenForStop(isOnce ? undefined : process.stdin);
const { signal } = stopping;
signal.addEventListener('abort', () => {
  // A terminal sends its Ctrl-C to Terraform as well, and a second one would cut Terraform off.
  if (signal.reason !== 'SIGINT' || !process.stdin.isTTY) signalAll('SIGINT');
});
const [pagerduty, github] = await Promise.all([portIfFree(4571), portIfFree(4572)]);
const workspace = await createWorkspace({ pagerduty, github });
process.exitCode = await run(workspace, stopping).catch(error => {
  // Whoever stops it knows why Terraform ended early.
  if (!signal.aborted) complain(error);
  return signal.aborted ? 0 : 1;
});
await workspace.close();
stopping.close();
if (signal.aborted) print('\nStopped.');

import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

/** What Git prints; undefined when it fails or is not installed. */
export type Ask = (args: readonly string[], input?: string) => Promise<Buffer | undefined>;

/** Asks Git about `root`, which may be a folder of its repository. */
export const askIn =
  (root: string): Ask =>
  (args, input = '') =>
    new Promise(done => {
      const all = ['-C', root, '-c', 'core.quotePath=false', ...args];
      const child = spawn('git', all, { stdio: ['pipe', 'pipe', 'ignore'] });
      const output = buffer(child.stdout);
      child.on('error', () => done(undefined));
      child.on('close', async code => done(code === 0 ? await output : undefined));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });

/** Why Git knows nothing of a folder, and what to do about it if anything. */
export function whyUnknown(root: string): Promise<string> {
  return new Promise(done => {
    const child = spawn('git', ['-C', root, 'rev-parse', '--git-dir'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const complaint = text(child.stderr);
    child.on('error', () => done('Git is not installed'));
    child.on('close', async () => {
      const isRefused = /dubious ownership|safe\.directory/.test(await complaint);
      const wayOut = `\`git config --global --add safe.directory ${root}\` allows it`;
      done(
        isRefused ? `Git refuses a repository that belongs to somebody else (${wayOut})` : 'There is no Git repository',
      );
    });
  });
}

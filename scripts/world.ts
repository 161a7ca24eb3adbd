import { spawn } from 'node:child_process';
import { Console } from 'node:console';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { pathsBelow, stampOf } from '../model/files-below.ts';
import { readContent } from '../model/read.ts';
import type { Network } from './clients/network.ts';
import { cacheFolder } from './commands/cache-folder.ts';
import { UsageError, type World } from './commands/command.ts';
import { changesInGit, pathsInGit } from './git/changes.ts';
import { gitStates } from './git/states.ts';
import { textsInGit } from './git/texts.ts';
import type { Surroundings } from './main.ts';
import { loadOwnRules } from './own-rules.ts';
import { progressLine } from './progress-line.ts';
import { learnOnThreads } from './threads/learn-on-threads.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const { note, progress } = progressLine(
  text => process.stderr.write(text),
  process.stderr.isTTY && process.env.TERM !== 'dumb',
);

/** stdout for data, stderr for the rest. */
export const output: Pick<World, 'print' | 'note'> = { print, note };

/** The real world: the only place where commands meet files, clock, terminal and processes. */
export const realWorld: Surroundings = ({ root, now }) => {
  const absolute = resolve(root);
  return {
    root: absolute,
    prefix: prefixOf(absolute),
    now: now ?? Temporal.Now.instant(),
    terminal: { colour: hasColour(), width: process.stdout.columns ?? 80 },
    stacksApp: stacksApp(),
    read: options => readContent(absolute, options),
    create: (file, text) => create(join(absolute, file), text),
    save,
    file: file => textOf(join(absolute, file)),
    stamp: file => stampOf(join(absolute, file)),
    load: file => textOf(file === '-' ? process.stdin.fd : file),
    history: folder => textsInGit(absolute, folder, now ?? Temporal.Now.instant()),
    changes: () => changesInGit(absolute, now ?? Temporal.Now.instant()),
    paths: async () => (await pathsInGit(absolute)) ?? new Set(pathsBelow(absolute)),
    git: gitStates(absolute),
    rules: () => {
      // What somebody's rule logs has no place among the findings.
      globalThis.console = new Console(process.stderr);
      return loadOwnRules(absolute);
    },
    cached: name => textOf(join(absolute, cacheFolder, name)),
    cache: (name, text) => keep(join(absolute, cacheFolder), name, text),
    learnApart: learnOnThreads(availableParallelism()),
    env: name => process.env[name] || undefined,
    network,
    run: (command, env) => run(command, absolute, env),
    print,
    note,
    progress,
  };
};

const longWait = 5000;

const network: Network = {
  fetch: globalThis.fetch,
  wait: milliseconds => {
    // Nobody should think that it hangs.
    if (milliseconds > longWait) note(`Trying again in ${Math.round(milliseconds / 1000)} s`);
    return sleep(milliseconds);
  },
  random: () => Math.random(),
};

/** Of a root outside the working directory nothing sensible can be said, so nothing is. */
function prefixOf(root: string): string {
  const path = relative(process.cwd(), root).replaceAll(sep, '/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/**
 * This Node, so that the right one runs it wherever it is called from. A stack is built of many objects that are soon
 * forgotten: with room for them Node collects less often, which saves time and, at 5,000 services, a tenth of the memory.
 */
function stacksApp(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return `"${process.execPath}" --max-semi-space-size=32 "${fileURLToPath(new URL(`../stacks/main.${ending}`, import.meta.url))}"`;
}

/** https://no-color.org: any value but the empty one. */
const hasColour = () => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

function prepared(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

function save(file: string, text: string): void {
  try {
    writeFileSync(prepared(file), text);
  } catch (error) {
    throw new UsageError(`Can't write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function create(file: string, text: string): 'created' | 'exists' {
  try {
    writeFileSync(prepared(file), text, { flag: 'wx' });
    return 'created';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw new UsageError(`Can't write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** As a whole or not at all, for others may read and write it at the same time; where nothing can be written, nothing is. */
function keep(folder: string, name: string, text: string): void {
  const unfinished = join(folder, `${name}.${process.pid}.new`);
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, '.gitignore'), '*\n');
    }
    try {
      writeFileSync(unfinished, text);
      renameSync(unfinished, join(folder, name));
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch {
    // A full disk or a read-only folder: the next run takes longer, and that is all.
  }
}

function textOf(file: string | number): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

const run = (command: string, cwd: string, env: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((done, failed) => {
    const child = spawn(command, { cwd, env: { ...process.env, ...env }, shell: true, stdio: ['ignore', 2, 2] });
    child.on('error', error => failed(new UsageError(`Can't run \`${command}\` in ${cwd}: ${error.message}`)));
    child.on('close', code => done(code ?? 1));
  });

import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { loadOpsRepo } from '../../model/load.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { readContent } from '../../model/read.ts';
import { findingLine } from '../../model/source/finding.ts';
import { type Accounts, startAccounts, tokens } from '../emulators/accounts.ts';
import { command, succeed } from './command.ts';
import { importIds } from './import-ids.ts';
import { environment, stackFolder, type Terraform, terraformIn } from './terraform.ts';

const project = resolve(import.meta.dirname, '../..');

export type Stack = 'pagerduty' | 'github';

/** Changes some files: a text replaces one, undefined deletes it. */
export type Edit = (files: ReadonlyMap<string, string>) => Readonly<Record<string, string | undefined>>;

/** A copy of Acme in a folder of its own, and the accounts that it deploys to. */
export type Workspace = {
  readonly root: string;
  readonly accounts: Accounts;
  readonly pagerduty: Terraform;
  readonly github: Terraform;
  /** Sets the clock of the accounts for a while. */
  at(time: string, run: () => Promise<void>): Promise<void>;
  /** What the files say now. */
  repo(): OpsRepo;
  edit(edit: Edit): void;
  synth(): Promise<void>;
  /** What a program prints that runs in the root and succeeds. */
  run(program: string, args: readonly string[], more: Readonly<Record<string, string>>): Promise<string>;
  /** The exit code of `watchbill guard` on a plan. */
  guard(stack: Stack, json: string): Promise<number>;
  loseState(stack: Stack): void;
  /** Imports what is there; only these other changes may come with it. */
  import(stack: Stack, ids: ReadonlyMap<string, string>, expected?: readonly string[]): Promise<void>;
  /**
   * Applies until it works, as somebody would who reads the errors: what was created without Terraform learning of it
   * is imported. Returns how often it took, and how much was imported.
   */
  converge(stack: Stack, attempts: number): Promise<{ readonly applies: number; readonly imported: number }>;
  /** One line for whoever reads the lane's output. */
  report(what: string): void;
  close(): Promise<void>;
};

/** The accounts listen on free ports, unless some are given. */
export async function createWorkspace(
  ports: Partial<Record<Stack, number>> = {},
  content: ReadonlyMap<string, string> = readContent(project, { folders: ['catalog', 'alerts', 'runbooks'] }).files,
): Promise<Workspace> {
  let told: string | undefined;
  // The providers go by the real time, so the accounts have to.
  const now = () => told ?? new Date().toISOString();
  const started = performance.now();
  const root = mkdtempSync(join(tmpdir(), 'watchbill-providers-'));
  const files = new Map(content);
  for (const [file, text] of files) write(root, file, text);
  write(root, 'cdktf.json', JSON.stringify(cdktfJson));
  const { repo } = loadOpsRepo(files);
  const accounts = await startAccounts(repo, {
    now,
    pagerduty: { port: ports.pagerduty ?? 0 },
    github: { port: ports.github ?? 0 },
  });
  const env = {
    ...environment,
    EMULATED_PAGERDUTY: accounts.pagerduty.url,
    EMULATED_GITHUB: accounts.github.url,
    WATCHBILL_LOCAL_STATE: 'allow',
  };
  return {
    root,
    accounts,
    pagerduty: terraformIn(stackFolder(root, 'pagerduty')),
    github: terraformIn(stackFolder(root, 'github')),
    edit(edit) {
      for (const [file, text] of Object.entries(edit(files))) change(root, files, file, text);
      const errors = loadOpsRepo(files).findings.filter(({ level }) => level === 'error');
      if (errors.length > 0) throw new Error(errors.map(findingLine).join('\n'));
    },
    async at(time, run) {
      told = time;
      try {
        await run();
      } finally {
        told = undefined;
      }
    },
    repo: () => loadOpsRepo(files).repo,
    async guard(stack, json) {
      const plan = join(root, `${stack}-plan.json`);
      writeFileSync(plan, json);
      const { code, stdout, stderr } = await command(process.execPath, [entry, 'guard', plan], { cwd: root, env });
      if (code !== 0) process.stderr.write(`${stdout}${stderr}`);
      return code;
    },
    async run(program, args, more) {
      const { stdout, stderr } = await succeed(program, args, { cwd: root, env: { ...env, ...more } });
      return `${stdout}${stderr}`;
    },
    loseState: stack => rmSync(join(root, `terraform.${stack}.tfstate`)),
    async import(stack, ids, expected = []) {
      const terraform = terraformIn(stackFolder(root, stack));
      await withImports(terraform.folder, ids, async () => {
        const { changes } = await terraform.plan();
        const others = changes.filter(change => !change.startsWith('import ') && !expected.includes(change));
        if (others.length > 0) throw new Error(`Not only imports:\n${others.join('\n')}`);
        await terraform.apply();
      });
    },
    async converge(stack, attempts) {
      const terraform = terraformIn(stackFolder(root, stack));
      let imported = 0;
      for (let applies = 1; ; applies += 1) {
        const known = new Set(await terraform.resources());
        const orphans = Array.from(importIds(terraform.folder, accounts)).filter(([address]) => !known.has(address));
        imported += orphans.length;
        const { code, stderr } = await withImports(terraform.folder, new Map(orphans), () => terraform.tryApply());
        if (code === 0) return { applies, imported };
        if (applies === attempts) throw new Error(stderr);
      }
    },
    report(what) {
      const requests = accounts.pagerduty.requests.length + accounts.github.requests.length;
      process.stdout.write(
        `providers lane, ${what}: ${requests} requests in ${Math.round((performance.now() - started) / 1000)} s\n`,
      );
    },
    synth: async () => void (await succeed(process.execPath, [appFile], { cwd: root, env })),
    async close() {
      await accounts.close();
      refuseTokens(root);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const entry = join(project, 'scripts/watchbill.mjs');
const appFile = join(import.meta.dirname, 'app.ts');
const cdktfJson = {
  language: 'typescript',
  app: `"${process.execPath}" "${appFile}"`,
  projectId: 'b3c1f0f2-6a8e-4d3b-9f6e-0a6a2d8f4c11',
  sendCrashReports: 'false',
};

/** Tokens come by the environment: whatever is written, state and plans too, holds none. */
function refuseTokens(root: string): void {
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, file);
    if (file.includes('.terraform') || !lstatSync(path).isFile()) continue;
    const text = readFileSync(path, 'latin1');
    const leaked = Object.values(tokens).some(token => text.includes(token));
    if (leaked) throw new Error(`${file} holds a token`);
  }
}

/** Runs something while the folder asks for these imports. */
async function withImports<T>(folder: string, ids: ReadonlyMap<string, string>, run: () => Promise<T>): Promise<T> {
  const file = join(folder, 'import.tf.json');
  if (ids.size > 0) writeFileSync(file, JSON.stringify({ import: Array.from(ids, ([to, id]) => ({ to, id })) }));
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function change(root: string, files: Map<string, string>, file: string, text: string | undefined): void {
  if (text === undefined) {
    files.delete(file);
    rmSync(join(root, file));
  } else {
    files.set(file, text);
    write(root, file, text);
  }
}

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../../model/read.ts';
import { command } from '../providers/command.ts';
import type { Stack, Workspace } from '../providers/workspace.ts';
import { stacks } from './deploy.ts';

const project = resolve(import.meta.dirname, '../..');

/** Deploys what the files say by now, as the next merge to main would: plan, guard, apply. */
export async function deployAgain(workspace: Workspace, print: (text: string) => void): Promise<void> {
  print('Reading, planning …');
  takeOver(workspace);
  await workspace.synth();
  for (const stack of stacks) {
    const { changes, json } = await workspace[stack].plan();
    if (changes.length === 0) continue;
    const { code, said } = await guard(workspace, stack, json);
    print(`\n${said}`);
    if (code !== 0) return;
    await workspace[stack].apply();
  }
  print('Deployed: accounts and files are the same.');
}

/** Brings the changes of this repository's files into the copy. */
function takeOver(workspace: Workspace): void {
  const { files } = readContent(project, { folders: ['catalog', 'alerts'] });
  workspace.edit(before => {
    const paths = new Set([...before.keys(), ...files.keys()]);
    const changed = Array.from(paths).filter(path => before.get(path) !== files.get(path));
    return Object.fromEntries(changed.map(path => [path, files.get(path)]));
  });
}

async function guard({ root }: Workspace, stack: Stack, json: string): Promise<{ code: number; said: string }> {
  const plan = join(root, `${stack}-plan.json`);
  writeFileSync(plan, json);
  const args = [join(project, 'scripts/watchbill.mjs'), 'guard', plan];
  const { code, stdout, stderr } = await command(process.execPath, args, { cwd: root, env: {} });
  return { code, said: `${stdout}${stderr}`.trimEnd() };
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, which is gone after the last test of the file. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-test-'));
  folders.push(folder);
  return folder;
}

/** Such a folder as a Git repository without a commit. */
export function testRepository(): string {
  const root = testFolder();
  gitIn(root, ['init', '--quiet', '--initial-branch', 'main']);
  return root;
}

/** Writes files by their paths; undefined deletes one. */
export function writeIn(root: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}

/** What Git prints, without the settings of whoever runs the tests. Ada writes, Bob commits. */
export function gitIn(root: string, args: readonly string[], at = '2026-11-01T00:00:00Z'): string {
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@acme.example', GIT_AUTHOR_DATE: at };
  const committer = { GIT_COMMITTER_NAME: 'Bob', GIT_COMMITTER_EMAIL: 'bob@acme.example', GIT_COMMITTER_DATE: at };
  const config = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const env = { ...process.env, ...author, ...committer, ...config };
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', env, stdio: 'pipe' }).trim();
}

/** Commits whatever stands in the folder; returns the commit. */
export function commitIn(root: string, at?: string): string {
  gitIn(root, ['add', '--all']);
  gitIn(root, ['commit', '--quiet', '--message', 'x'], at);
  return gitIn(root, ['rev-parse', 'HEAD']);
}

import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleModule } from './commands/command.ts';

/** Loads the organization's own rules, `rules/<area>/<name>.ts` under the root. Never throws. */
export const ownRules = (root: string): Promise<RuleModule[]> =>
  Promise.all(
    globSync('rules/*/*.{ts,js,mjs}', { cwd: root })
      .map(path => path.replaceAll(sep, '/'))
      .filter(path => !/\.(test|d)\.\w+$/.test(path))
      .toSorted()
      .map(file => load(root, file)),
  );

async function load(root: string, file: string): Promise<RuleModule> {
  try {
    return { file, exports: await import(pathToFileURL(join(root, file)).href) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleModule } from './commands/command.ts';

/** The organization's own rules, `rules/<area>/<name>.ts` under the root; what lies elsewhere in there is only read. Never throws. */
export const loadOwnRules = (root: string): Promise<RuleModule[]> =>
  Promise.all(
    globSync('rules/**/*.{ts,mts,cts,js,mjs,cjs}', { cwd: root })
      .map(path => path.replaceAll(sep, '/'))
      .filter(path => !/\.(test|d)\.\w+$|\/node_modules\//.test(path))
      .toSorted()
      .map(file => load(root, file)),
  );

const isPlaceOfRule = (file: string): boolean => /^rules\/[^/]+\/[^/]+$/.test(file);

async function load(root: string, file: string): Promise<RuleModule> {
  try {
    const path = join(root, file);
    return isPlaceOfRule(file)
      ? { file, exports: await import(pathToFileURL(path).href) }
      : { file, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

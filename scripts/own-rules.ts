import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleModule } from './commands/command.ts';
import { isPlaceOfRule } from './lint/own-rules/own-rule.ts';

/** Loads the organization's own rules, `rules/<area>/<name>.ts` under the root; what lies elsewhere in there is only read. Never throws. */
export const ownRules = (root: string): Promise<RuleModule[]> =>
  Promise.all(
    globSync('rules/**/*.{ts,mts,cts,js,mjs,cjs}', { cwd: root })
      .map(path => path.replaceAll(sep, '/'))
      .filter(path => !/\.(test|d)\.\w+$|\/node_modules\//.test(path))
      .toSorted()
      .map(file => load(root, file)),
  );

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

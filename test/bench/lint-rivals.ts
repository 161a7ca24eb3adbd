import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Subject } from './measure.ts';

/** Another linter, as its own documentation says to run it over a folder of Markdown. */
export type Rival = { readonly name: string; readonly subject: (folder: string) => Subject };

/** Where they are installed: outside of the project, for nobody needs them but this bench. */
const folder = resolve(import.meta.dirname, '../../.cache/rivals');

const packages =
  'markdownlint-cli2 remark-cli remark-gfm remark-frontmatter remark-preset-lint-recommended cspell rumdl';

/** How to install them. */
export const installRivals = `npm install --prefix .cache/rivals ${packages}`;

const entry = (path: string): string => join(folder, 'node_modules', path);

const rivals: Readonly<Record<string, { readonly entry: string; readonly args: (root: string) => readonly string[] }>> =
  {
    'markdownlint-cli2': {
      entry: entry('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      args: () => ['runbooks/**/*.md'],
    },
    'remark-cli': {
      entry: entry('remark-cli/cli.js'),
      args: root => ['runbooks', '--quiet', '--no-stdout', '--rc-path', remarkSettings(root)],
    },
    cspell: {
      entry: entry('cspell/bin.mjs'),
      args: () => ['lint', '--no-progress', '--no-summary', 'runbooks/**/*.md'],
    },
    rumdl: { entry: entry('rumdl/bin/rumdl'), args: () => ['check', '--no-cache', '--silent', 'runbooks'] },
  };

/** Those that are installed, and the names of those that are not. */
export function findRivals(): { readonly present: readonly Rival[]; readonly absent: readonly string[] } {
  const isPresent = (name: string): boolean => existsSync(rivals[name]?.entry ?? '');
  const names = Object.keys(rivals);
  return {
    present: names.filter(isPresent).flatMap(name => {
      const rival = rivals[name];
      return rival ? [{ name, subject: root => subjectOf(rival, root) }] : [];
    }),
    absent: names.filter(name => !isPresent(name)),
  };
}

/** They find faults in any text, and end with 1 then. */
const subjectOf = ({ entry, args }: (typeof rivals)[string], root: string): Subject => ({
  args: [entry, ...args(root)],
  cwd: root,
  mayFind: true,
});

function remarkSettings(root: string): string {
  const file = join(root, '.remarkrc.json');
  const plugins = ['remark-gfm', 'remark-frontmatter', 'remark-preset-lint-recommended'];
  mkdirSync(root, { recursive: true });
  writeFileSync(file, JSON.stringify({ plugins: plugins.map(name => join(folder, 'node_modules', name, 'index.js')) }));
  return file;
}

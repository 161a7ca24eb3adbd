import { posix } from 'node:path';
import { oncePer } from '../../../model/source/once-per.ts';
import type { Target } from './target.ts';

/** The files of a repository, to be found by what people write. */
export type FileTree = {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Files and folders by their lower-case paths. */
  readonly byLowerCase: ReadonlyMap<string, readonly string[]>;
  /** Files by their names without a folder, in lower case. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Files by their folders. */
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  /** Whether a program makes web pages of the files: addresses without an ending are then its own. */
  readonly isSite: boolean;
};

export const fileTree = oncePer((files: ReadonlySet<string>): FileTree => {
  const folders = new Set(['']);
  for (const file of files)
    for (let folder = parentOf(file); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  return {
    files,
    folders,
    byLowerCase: Map.groupBy([...files, ...folders], path => path.toLowerCase()),
    byName: Map.groupBy(files, file => posix.basename(file).toLowerCase()),
    byFolder: Map.groupBy(files, parentOf),
    isSite: [...files].some(file => siteSettings.test(file)) || (files.has('config.yaml') && folders.has('content')),
  };
});

const siteSettings =
  /^(?:[^/]+\/)?(hugo\.(toml|ya?ml|json)|config\.toml|mkdocs\.ya?ml|_config\.ya?ml|docusaurus\.config\.\w+|book\.toml|antora\.ya?ml)$/;

const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

/** What is at a target. Nothing is said of what may lie outside: in a submodule, behind a link, above a root that is not the top. */
export type Found =
  | { readonly is: 'there' | 'missing' | 'unknown' }
  | { readonly is: 'spelt otherwise'; readonly path: string };

export function find(
  { files, folders, byLowerCase, isSite }: FileTree,
  { path, fromTop }: Target,
  isTop = false,
): Found {
  if (files.has(path) || folders.has(path)) return { is: 'there' };
  const steps = path.split('/');
  const isBelowFile = steps.some((_, index) => index > 0 && files.has(steps.slice(0, index).join('/')));
  const isUnknown = !files.has(steps[0] ?? '') && !folders.has(steps[0] ?? '');
  // GitHub has pages of its own above the files: `../../issues`.
  const isForeign =
    steps[0] === '..' ? !isTop || posix.extname(path) === '' : fromTop && isUnknown && (isSite || !isTop);
  if (isBelowFile || (isSite && posix.extname(path) === '')) return { is: 'unknown' };
  const [other, ...more] = byLowerCase.get(path.toLowerCase()) ?? [];
  if (other !== undefined && more.length === 0) return { is: 'spelt otherwise', path: other };
  return { is: isForeign ? 'unknown' : 'missing' };
}

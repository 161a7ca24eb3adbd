import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from './command.ts';

/**
 * Paths as typed (`./catalog/`) as they are known under the root (`catalog`), which is `''` itself. What is not there
 * may be absolute, or relative to the working directory, as a shell completes it.
 */
export function pathsUnderRoot(paths: readonly string[], root: string, known: readonly string[]): string[] {
  return paths.map(path => {
    const found = [plain(path), fromWorkingDirectory(path, root)].find(
      candidate => candidate !== undefined && known.some(file => isUnder(file, candidate)),
    );
    if (found !== undefined) return found;
    throw new UsageError(`Unknown path \`${path}\`, expected a file or folder under the root`);
  });
}

/** Whether a file is the one of that path, or in the folder. */
export const isUnder = (file: string, path: string): boolean =>
  path === '' || file === path || file.startsWith(`${path}/`);

function plain(path: string): string | undefined {
  const text = path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '');
  // Of the working directory the other way tells.
  return text === '' || text === '.' ? undefined : text;
}

function fromWorkingDirectory(path: string, root: string): string | undefined {
  // Most likely an empty variable, which should not mean everything.
  if (path === '') return undefined;
  const found = relative(root, resolve(path)).replaceAll('\\', '/');
  const isOutside = found === '..' || found.startsWith('../') || isAbsolute(found);
  if (!isOutside) return found;
  // Where the command is called from outside the root, `.` can only mean all of it.
  return plain(path) === undefined && !isAbsolute(path) ? '' : undefined;
}

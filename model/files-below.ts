import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes } from './source/decode.ts';

/** The files below a folder by their paths, with `/` on every system, but for what tools keep for themselves. */
export function pathsBelow(root: string, folder = ''): string[] {
  return entriesOf(join(root, folder)).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return isForeign(entry.name) ? [] : pathsBelow(root, path);
  });
}

/** Of the folders with a dot people write in this one. */
const isForeign = (name: string): boolean => name === 'node_modules' || (name.startsWith('.') && name !== '.github');

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Another one whenever the file is; undefined for links, for files that are too large to be read, and for what is no file. */
export function stampOf(file: string): string | undefined {
  try {
    const stats = lstatSync(file);
    return stats.isFile() && stats.size <= maxBytes ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : undefined;
  } catch {
    return undefined;
  }
}

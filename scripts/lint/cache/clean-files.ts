import { seal, unseal } from './seal.ts';
import type { Store } from './text-cache.ts';

/** Files that nothing is to be said of, by their stamps: until they change they need no second look. */
export type CleanFiles = {
  has(file: string, stamp: string): boolean;
  add(file: string, stamp: string): void;
  /** Writes what is new, without the files that are gone. */
  save(paths: ReadonlySet<string>): void;
};

const name = 'clean-files';

/** What another version wrote counts as nothing: it may have looked for less. */
export function openCleanFiles(store: Store, version: string): CleanFiles {
  const stamps = stampsIn(unseal(store.cached(name), version));
  let hasNew = false;
  return {
    has: (file, stamp) => stamps.get(file) === stamp,
    add(file, stamp) {
      stamps.set(file, stamp);
      hasNew = true;
    },
    save(paths) {
      if (!hasNew) return;
      const kept = Array.from(stamps).filter(([file]) => paths.has(file));
      store.cache(name, seal(kept.flat().join('\0'), version));
    },
  };
}

/** By turns a path and its stamp: a path may hold anything but a zero byte. */
function stampsIn(text: string): Map<string, string> {
  const parts = text.split('\0');
  return new Map(
    Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => [
      parts[index * 2] ?? '',
      parts[index * 2 + 1] ?? '',
    ]),
  );
}

import { Temporal } from 'temporal-polyfill';
import { isContent } from '../../model/read.ts';
import { fakeNetwork } from '../clients/test-network.ts';
import { keyOf } from '../lint/cache/text-cache.ts';
import { cacheFolder } from './cache-folder.ts';
import type { World } from './command.ts';
import { noGitStates } from './git-states.ts';

type FakeWorld = World & {
  /** What was printed to stdout and noted on stderr, in this order and apart. */
  readonly out: string[];
  readonly notes: string[];
  readonly files: Map<string, string>;
  readonly ran: string[];
};

const underRoot = (file: string): string => file.replace(/^\/ops\//, '');

/** A world of strings with a fixed clock, for tests. */
export function fakeWorld(contents: Readonly<Record<string, string>>, more: Partial<World> = {}): FakeWorld {
  const files = new Map(Object.entries(contents));
  const [out, notes, ran]: [string[], string[], string[]] = [[], [], []];
  return {
    root: '/ops',
    prefix: '',
    now: Temporal.Instant.from('2026-11-16T09:00:00Z'),
    terminal: { colour: false, width: 80 },
    stacksApp: 'own-app',
    read: options => ({ files: new Map(Array.from(files).filter(([path]) => isContent(path, options))), findings: [] }),
    create: (file, text) => {
      if (files.has(file)) return 'exists';
      files.set(file, text);
      return 'created';
    },
    save: (file, text) => void files.set(underRoot(file), text),
    file: file => files.get(file),
    stamp: file => (files.has(file) ? keyOf(files.get(file) ?? '') : undefined),
    load: file => files.get(underRoot(file)),
    history: async () => new Map(),
    changes: async () => ({ unknown: 'There is no Git repository' }),
    git: noGitStates,
    rules: async () => [],
    paths: async () => new Set(files.keys()),
    cached: name => files.get(`${cacheFolder}/${name}`),
    cache: (name, text) => void files.set(`${cacheFolder}/${name}`, text),
    learnApart: async () => [],
    env: () => undefined,
    network: fakeNetwork([]),
    run: async command => {
      ran.push(command);
      return 0;
    },
    print: text => void out.push(text),
    note: text => void notes.push(text),
    progress: () => {},
    out,
    notes,
    files,
    ran,
    ...more,
  };
}

import { matchesGlob } from 'node:path';
import type { OrganizationFile } from './file-types.ts';
import type { Kind } from './kinds.ts';
import { kindsPossible, type Placed, placeFile } from './place.ts';
import { ignored } from './placed.ts';
import { holdsRules } from './rule-sources.ts';

/** Globs of files that are what they are by their place, though it is not that of our layout. */
export type Collections = { readonly [collection in Collection]?: string };
type Collection = 'runbooks' | 'alerts' | 'postmortems';

/** Says what each file is. */
export type Layout = {
  /** The text decides only where other files may stand among ours. */
  place(path: string, text?: string): Placed;
  /** The kinds that something in a file may have been meant for. */
  possible(path: string): readonly Kind[];
  /** Kinds that it has no place for: nothing may be concluded from their absence. */
  readonly absent: ReadonlySet<Kind>;
};

export const ourLayout: Layout = { place: placeFile, possible: kindsPossible, absent: new Set() };

/** Our layout, and collections beside it. `paths` are all files that there are, where that is known. */
export const withCollections = (collections: Collections, paths: Iterable<string> = []): Layout => ({
  place: (path, text) => placeInCollection(collections, path, text) ?? placeFile(path),
  possible: path => kindsIn(collections, path) ?? kindsPossible(path),
  absent: new Set(hasOpaqueAlerts(collections, paths) ? kindsOf.alerts : []),
});

/** A repository that has another layout, as it is: nothing in it has a place but what the globs name. */
export const onlyCollections = (collections: Collections, paths: Iterable<string> = []): Layout => ({
  place: (path, text) => placeInCollection(collections, path, text) ?? ignored,
  possible: path => kindsIn(collections, path) ?? [],
  absent: new Set([
    ...kindsOfCatalog,
    ...(hasOpaqueAlerts(collections, paths) ? kindsOf.alerts : []),
    ...(Object.keys(kindsOf) as Collection[]).flatMap(name => (collections[name] === undefined ? kindsOf[name] : [])),
  ]),
});

const kindsOf: Readonly<Record<Collection, readonly Kind[]>> = {
  runbooks: ['runbook', 'yaml-runbook'],
  alerts: ['rules', 'slo', 'event'],
  postmortems: ['postmortem'],
};

const kindsOfCatalog: readonly Kind[] = [
  'organization',
  'severities',
  'person',
  'team',
  'schedule',
  'escalation-policy',
  'service',
  'retired',
  'severity-mapping',
];

const kindIn = { runbooks: 'runbook', alerts: 'rules', postmortems: 'postmortem' } as const;

/** What a file of a collection is; undefined for files of none. The id is its path below the glob's first wildcard. */
function placeInCollection(collections: Collections, path: string, text: string | undefined): Placed | undefined {
  const found = collectionOf(collections, path);
  if (!found) return undefined;
  const [name, glob] = found;
  const ending = (name === 'alerts' ? /\.ya?ml$/i : /\.md$/i).exec(path)?.[0];
  if (ending === undefined || isIndex(path)) return ignored;
  if (name === 'alerts' && text !== undefined && !holdsRules(text)) return { ...ignored, opaque: true };
  return { kind: kindIn[name], id: path.slice(baseOf(glob).length, -ending.length), asItIs: true };
}

function collectionOf(collections: Collections, path: string): [Collection, string] | undefined {
  const named = Object.entries(collections) as [Collection, string | undefined][];
  for (const [name, glob] of named) if (glob !== undefined && matchesGlob(path, glob)) return [name, glob];
  return undefined;
}

function kindsIn(collections: Collections, path: string): readonly Kind[] | undefined {
  const [name] = collectionOf(collections, path) ?? [];
  return name && kindsOf[name];
}

/** The folder that a glob looks in: `docs/**` → `docs/`. */
export function baseOf(glob: string): string {
  const fixed = glob.slice(0, glob.search(/[*?[{(!]|$/));
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

/** What begins a folder on a page is about the folder. */
const isIndex = (path: string): boolean => /(^|\/)(readme|_?index)\.md$/i.test(path);

/** Alerts that are made by something else: which ones, nobody here can say. */
const hasOpaqueAlerts = ({ alerts }: Collections, paths: Iterable<string>): boolean =>
  alerts !== undefined &&
  Array.from(paths).some(
    path => /\.(jsonnet|libsonnet|cue|j2|(go)?tmpl|tpl)$/i.test(path) && matchesGlob(path, alerts),
  );

/** Globs as people type them, `./docs/*.md`, as paths under the root are written. */
export function understandCollections(file: NonNullable<OrganizationFile['collections']>): Collections {
  const globs = (Object.keys(kindsOf) as Collection[]).flatMap(name => {
    const glob = file[name];
    return glob === undefined ? [] : [[name, glob.replaceAll('\\', '/').replace(/^(\.\/+)+/, '')] as const];
  });
  return Object.fromEntries(globs);
}

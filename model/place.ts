import { catalogFolders, type Kind } from './kinds.ts';
import { kindOf, placeAlert, placeInCatalog, placePostmortem, placeRunbook, singleAt } from './place-in-folder.ts';
import { ignored, type Placed } from './placed.ts';

export type { Placed } from './placed.ts';

/** Says which kind a file is and which id it has, or what is wrong with its place or name. */
export function placeFile(path: string): Placed {
  const proper = path.replace(/\.ya?ml$/i, '.yaml').replace(/\.md$/i, '.md');
  const placed = placeProper(proper);
  if (proper === path || !placed.kind) return placed;
  const ending = path.slice(path.lastIndexOf('.'));
  return { problem: `Unexpected ending \`${ending}\`, expected \`${proper}\``, ...placed, proper };
}

function placeProper(path: string): Placed {
  const single = singleAt(path);
  if (single) return { kind: single, id: single };
  const [top = '', ...rest] = path.split('/');
  if (top === 'catalog') return placeInCatalog(path, rest);
  if (top === 'alerts') return placeAlert(path, rest);
  if (top === 'runbooks') return placeRunbook(path, rest);
  if (top === 'postmortems') return placePostmortem(path, rest);
  return ignored;
}

/** The kinds that something in the file may have been meant for: a misplaced one may be any of its folder's. */
export function kindsPossible(path: string): readonly Kind[] {
  const { kind, meant } = placeFile(path);
  const sure = kind ?? meant?.kind;
  return sure ? [sure] : kindsBelow(path);
}

/** The kinds of the files in a folder; none for a file. */
export const kindsInFolder = (path: string): readonly Kind[] => (/\.(ya?ml|md)$/i.test(path) ? [] : kindsBelow(path));

function kindsBelow(path: string): readonly Kind[] {
  const [top = '', folder = ''] = path.split('/');
  const ofFolder = top === 'catalog' ? kindOf(folder) : undefined;
  return ofFolder ? [ofFolder] : Object.hasOwn(kindsOf, top) ? (kindsOf[top] ?? []) : [];
}

const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  catalog: [...Object.values(catalogFolders), 'organization', 'severities', 'retired'],
  alerts: ['severity-mapping', 'slo', 'rules', 'event'],
  runbooks: ['runbook', 'yaml-runbook'],
  postmortems: ['postmortem'],
};

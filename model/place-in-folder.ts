import { nearest } from './did-you-mean.ts';
import { formats, isInOurTime, years } from './formats.ts';
import { type CatalogFolder, catalogFolders, type Kind, singleFiles } from './kinds.ts';
import { alertWord, idOf, ignored, misplaced, named, type Placed, word } from './placed.ts';

/** The kind of a file of which there is one. */
export const singleAt = (path: string): Kind | undefined =>
  Object.hasOwn(singleFiles, path) ? singleFiles[path] : undefined;

/** catalog/<folder>/<id>.yaml */
export function placeInCatalog(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.yaml')) return ignored;
  const [folder = '', ...names] = rest;
  const kind = kindOf(folder);
  return kind && names.length > 0 ? named(kind, names, '.yaml', word) : strayed(path, folder, names);
}

/** The kind of the files in a folder of the catalog. */
export const kindOf = (folder: string): Kind | undefined =>
  Object.hasOwn(catalogFolders, folder) ? catalogFolders[folder as CatalogFolder] : undefined;

/** A file of the catalog in none of its folders, or in one whose name is misspelt. */
function strayed(path: string, folder: string, names: readonly string[]): Placed {
  const folders = Object.keys(catalogFolders);
  const files = Object.keys(singleFiles).filter(file => file.startsWith('catalog/'));
  const problem = `Unexpected file \`${path}\`, expected one that Watchbill knows`;
  const meantFolder = names.length > 0 ? nearest(folder, folders) : undefined;
  const meantFile = names.length > 0 ? undefined : nearest(path, files);
  const kind = meantFolder ? kindOf(meantFolder) : singleAt(meantFile ?? '');
  const places = [...files, ...folders.map(name => `catalog/${name}/`)].join(', ');
  if (!kind) return misplaced(problem, `expected in ${places}`);
  const hint = `did you mean \`${meantFile ?? `catalog/${meantFolder}/`}\`?`;
  return { ...misplaced(problem, hint), meant: { kind, id: meantFile ? kind : idOf(names, '.yaml') } };
}

const alertEndings = { '.slo.yaml': 'slo', '.rules.yaml': 'rules', '.event.yaml': 'event' } as const;

/** alerts/<service>/<name>.slo.yaml and its like */
export function placeAlert(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.yaml')) return ignored;
  const ending = Object.keys(alertEndings).find(end => path.endsWith(end)) as keyof typeof alertEndings | undefined;
  if (!ending || rest.length < 2) {
    const expected = '`alerts/<service>/<name>.slo.yaml`, `.rules.yaml` or `.event.yaml`';
    const meant = rest.length < 2 ? nearest(path, ['alerts/severity-mapping.yaml']) : undefined;
    return misplaced(`Unexpected file \`${path}\`, expected ${expected}`, meant && `did you mean \`${meant}\`?`);
  }
  return { ...named(alertEndings[ending], rest, ending, alertWord), service: rest.slice(0, -1).join('/') };
}

/** runbooks/<service>/<AlertName>.md */
export function placeRunbook(path: string, rest: readonly string[]): Placed {
  const ending = path.endsWith('.yaml') ? '.yaml' : path.endsWith('.md') ? '.md' : undefined;
  if (!ending || isReadme(rest)) return ignored;
  if (rest.length < 2)
    return misplaced(`Unexpected file \`${path}\`, expected \`runbooks/<service>/<AlertName>${ending}\``);
  return {
    ...named(ending === '.md' ? 'runbook' : 'yaml-runbook', rest, ending, alertWord),
    service: rest.slice(0, -1).join('/'),
  };
}

/** postmortems/<yyyy-mm-dd>-<slug>.md */
export function placePostmortem(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.md') || isReadme(rest)) return ignored;
  const placed = named('postmortem', rest, '.md', word);
  const name = rest.at(-1) ?? '';
  const [day] = /^\d{4}-\d{2}-\d{2}(?=-.)/.exec(name) ?? [];
  if (day === undefined)
    return { ...placed, problem: `Unexpected name \`${name}\`, expected \`<yyyy-mm-dd>-<slug>.md\`` };
  if (formats.date?.(day)) return placed;
  const expected = isInOurTime(day) ? 'a day of the calendar' : `a day from ${years.first} to ${years.last}`;
  return { ...placed, problem: `Unexpected date \`${day}\`, expected ${expected}` };
}

const isReadme = (rest: readonly string[]) => rest.at(-1)?.toLowerCase() === 'readme.md';

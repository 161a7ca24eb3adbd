import { closest, nearest } from './did-you-mean.ts';
import { type CatalogFolder, catalogFolders, type Kind, singleFiles } from './kinds.ts';

/** What a file is, by its path alone. */
export type Placed = {
  /** Undefined for what is none of ours. */
  readonly kind: Kind | undefined;
  readonly id: string;
  /** The service that the folder names. */
  readonly service?: string;
  readonly problem?: string;
  readonly hint?: string;
};

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const alertWord = /^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/;
const ignored: Placed = { kind: undefined, id: '' };
const misplaced = (problem: string, hint?: string): Placed => ({ ...ignored, problem, ...(hint ? { hint } : {}) });

/** Says which kind a file is and which id it has, or what is wrong with its place or name. */
export function placeFile(path: string): Placed {
  const single = singleFiles[path];
  if (single) return { kind: single, id: single };
  if (/\.yml$/i.test(path)) return misplaced(`Unexpected ending \`.yml\`, expected \`${path.slice(0, -4)}.yaml\``);
  const [top = '', ...rest] = path.split('/');
  if (top === 'catalog') return placeInCatalog(path, rest);
  if (top === 'alerts') return placeAlert(path, rest);
  if (top === 'runbooks') return placeRunbook(path, rest);
  if (top === 'postmortems') return placePostmortem(path, rest);
  return ignored;
}

function placeInCatalog(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.yaml')) return ignored;
  const [folder = '', ...names] = rest;
  const kind = Object.hasOwn(catalogFolders, folder) ? catalogFolders[folder as CatalogFolder] : undefined;
  if (!kind || names.length === 0) {
    const places = [
      ...Object.keys(singleFiles).filter(file => file.startsWith('catalog/')),
      ...Object.keys(catalogFolders).map(name => `catalog/${name}/`),
    ];
    const meant = nearest(names.length === 0 ? path : `catalog/${folder}/`, places);
    const hint = meant ? `did you mean \`${meant}\`?` : `expected in ${places.join(', ')}`;
    return misplaced(`Unexpected file \`${path}\`, expected one that Watchbill knows`, hint);
  }
  return named(kind, names, '.yaml', word);
}

const alertEndings = { '.slo.yaml': 'slo', '.rules.yaml': 'rules', '.event.yaml': 'event' } as const;

function placeAlert(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.yaml')) return ignored;
  const ending = Object.keys(alertEndings).find(end => path.endsWith(end)) as keyof typeof alertEndings | undefined;
  if (!ending || rest.length < 2) {
    const expected = '`alerts/<service>/<name>.slo.yaml`, `.rules.yaml` or `.event.yaml`';
    return misplaced(`Unexpected file \`${path}\`, expected ${expected}`);
  }
  return { ...named(alertEndings[ending], rest, ending, alertWord), service: rest.slice(0, -1).join('/') };
}

function placeRunbook(path: string, rest: readonly string[]): Placed {
  const ending = path.endsWith('.yaml') ? '.yaml' : path.endsWith('.md') ? '.md' : undefined;
  if (!ending || isReadme(rest)) return ignored;
  if (rest.length < 2)
    return misplaced(`Unexpected file \`${path}\`, expected \`runbooks/<service>/<AlertName>${ending}\``);
  return {
    ...named(ending === '.md' ? 'runbook' : 'yaml-runbook', rest, ending, alertWord),
    service: rest.slice(0, -1).join('/'),
  };
}

function placePostmortem(path: string, rest: readonly string[]): Placed {
  if (!path.endsWith('.md') || isReadme(rest)) return ignored;
  const placed = named('postmortem', rest, '.md', word);
  if (/^\d{4}-\d{2}-\d{2}-./.test(rest.at(-1) ?? '')) return placed;
  return { ...placed, problem: `Unexpected name \`${rest.at(-1)}\`, expected \`<yyyy-mm-dd>-<slug>.md\`` };
}

const isReadme = (rest: readonly string[]) => rest.at(-1)?.toLowerCase() === 'readme.md';

/** The id is the path; folders are plain words, the last part follows `last`. */
function named(kind: Kind, names: readonly string[], ending: string, last: RegExp): Placed {
  const id = names.join('/').slice(0, -ending.length);
  const parts = id.split('/');
  const bad = parts.find((part, index) => !(index === parts.length - 1 ? last : word).test(part));
  if (bad === undefined) return { kind, id };
  const expected =
    last === word || bad !== parts.at(-1)
      ? 'lower-case words of `a`–`z` and `0`–`9` joined by hyphens'
      : 'words of letters and digits';
  return { kind, id, problem: `Unexpected name \`${bad}\`, expected ${expected}`, ...closest(bad, ending) };
}

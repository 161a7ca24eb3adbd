import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, sep } from 'node:path';
import { baseOf } from './collections.ts';
import { decode, maxBytes, tooLarge } from './source/decode.ts';
import { byText, type Finding } from './source/finding.ts';
import { startOf } from './source/span.ts';

/** The folders that hold content, under the root. */
export const contentFolders = ['catalog', 'alerts', 'runbooks', 'postmortems'] as const;

export type Reading = {
  /** Path under the root, with `/` on every system → text. */
  readonly files: ReadonlyMap<string, string>;
  /** About files that could not be read, and bytes that are no plain text. */
  readonly findings: readonly Finding[];
};

export type ReadOptions = {
  /** The folders that the command needs; default: all. */
  readonly folders?: readonly (typeof contentFolders)[number][];
  /** Further files of a collection, wherever they are. */
  readonly globs?: readonly string[];
};

/** The only reader of content. Never throws: what can't be read is a finding. Files are read at once, which is faster than waiting for each. */
export function readContent(root: string, { folders = contentFolders, globs = [] }: ReadOptions = {}): Reading {
  const walk: Walk = {
    root,
    realRoot: realPath(root) ?? root,
    wanted: () => true,
    paths: [],
    findings: [],
  };
  for (const folder of folders)
    if (isLink(root, folder)) followLink(walk, folder);
    else walkFolder(walk, folder);
  for (const glob of globs) walkGlob(walk, glob);
  const files = new Map<string, string>();
  for (const path of Array.from(new Set(walk.paths)).toSorted(byText)) {
    const { text, findings } = readText(root, path);
    walk.findings.push(...findings);
    if (text !== undefined) files.set(path, text);
  }
  return { files, findings: walk.findings };
}

/** Whether a path, of whatever time, is one that `readContent` would read. */
export function isContent(path: string, { folders = contentFolders, globs = [] }: ReadOptions = {}): boolean {
  const names = path.split('/');
  if (!isText.test(path) || names.some(name => name.startsWith('.') || name === 'node_modules')) return false;
  return folders.some(folder => folder === names[0]) || globs.some(glob => matchesGlob(path, glob));
}

/** Bytes from elsewhere, such as an earlier commit, as `readContent` would have read them from files. */
export function decodeContent(contents: ReadonlyMap<string, Uint8Array>): Reading {
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  for (const [path, bytes] of contents) {
    const decoded = bytes.length > maxBytes ? { findings: [tooLarge(path, bytes.length)] } : decode(path, bytes);
    findings.push(...decoded.findings);
    if (decoded.text !== undefined) files.set(path, decoded.text);
  }
  return { files, findings };
}

const isText = /\.(ya?ml|md)$/i;

/** The paths of the files in one folder of content, without reading them. */
export function listContent(root: string, folder: (typeof contentFolders)[number]): string[] {
  const walk: Walk = { root, realRoot: realPath(root) ?? root, wanted: () => true, paths: [], findings: [] };
  if (isLink(root, folder)) followLink(walk, folder);
  else walkFolder(walk, folder);
  return walk.paths.toSorted(byText);
}

type Walk = {
  readonly root: string;
  readonly realRoot: string;
  readonly wanted: (path: string) => boolean;
  /** Whether the layout is somebody else's, who may name folders as they like. */
  readonly isForeign?: true;
  readonly paths: string[];
  readonly findings: Finding[];
};

/** Only what the glob names, troubles too: the rest of the repository is none of our business. */
function walkGlob({ paths, findings, ...walk }: Walk, glob: string): void {
  const wanted = (path: string) => matchesGlob(path, glob);
  const own: Walk = { ...walk, wanted, isForeign: true, paths, findings: [] };
  walkFolder(own, baseOf(glob).replace(/\/$/, ''));
  findings.push(...own.findings.filter(({ at }) => wanted(at.file)));
}

/** `via` is the link that led here: one of them at most, or links could multiply files without end. */
function walkFolder(walk: Walk, folder: string, via?: string): void {
  for (const entry of entriesOf(walk, folder)) {
    // Editors and systems keep files of their own under such names.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) followLink(walk, path, via);
    else if (entry.isDirectory()) visitFolder(walk, path, via);
    else visitFile(walk, path, entry.isFile());
  }
}

function visitFolder(walk: Walk, path: string, via?: string): void {
  if (walk.isForeign || !isText.test(path)) walkFolder(walk, path, via);
  else problem(walk, path, `Unexpected folder \`${basename(path)}\`, expected a file`);
}

function visitFile(walk: Walk, path: string, isPlain: boolean): void {
  if (!isText.test(path) || !walk.wanted(path)) return;
  if (isPlain) walk.paths.push(path);
  // To open a pipe would be to wait for its writer.
  else problem(walk, path, 'Unexpected pipe, socket or device, expected a file');
}

function followLink(walk: Walk, path: string, via?: string): void {
  const real = realPath(join(walk.root, path));
  const target = real === undefined ? undefined : statOf(real);
  if (real === undefined || target === undefined)
    problem(walk, path, 'Unexpected link to nothing, expected a file or folder');
  else if (real !== walk.realRoot && !real.startsWith(walk.realRoot + sep))
    problem(walk, path, 'Unexpected link that leaves the root, expected one that stays inside');
  else if (!target.isDirectory()) visitFile(walk, path, target.isFile());
  else if (isAbove(walk, real, path)) problem(walk, path, 'Unexpected link to a folder around it, expected no loop');
  else if (via !== undefined)
    problem(walk, path, `Unexpected link in a folder that \`${via}\` links to, expected none`);
  else visitFolder(walk, path, path);
}

const isAbove = ({ root }: Walk, folder: string, path: string): boolean => {
  const parent = realPath(join(root, dirname(path))) ?? '';
  return parent === folder || parent.startsWith(folder + sep);
};

function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true }).toSorted((a, b) => byText(a.name, b.name));
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isAbsent) problem(walk, folder, `Unreadable folder: ${reason(error)}`);
    return [];
  }
}

function readText(root: string, path: string): ReturnType<typeof decode> {
  try {
    const { size } = statSync(join(root, path));
    if (size > maxBytes) return { findings: [tooLarge(path, size)] };
    return decode(path, readFileSync(join(root, path)));
  } catch (error) {
    return {
      findings: [{ rule: 'file', level: 'error', message: `Unreadable file: ${reason(error)}`, at: startOf(path) }],
    };
  }
}

const problem = ({ findings }: Walk, file: string, message: string): void => {
  findings.push({ rule: 'file', level: 'error', message, at: startOf(file) });
};

const isLink = (root: string, path: string): boolean =>
  orUndefined(() => lstatSync(join(root, path)))?.isSymbolicLink() ?? false;

const realPath = (path: string): string | undefined => orUndefined(() => realpathSync(path));

const statOf = (path: string): Stats | undefined => orUndefined(() => statSync(path));

function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The system's code without the absolute path that its message carries. */
const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';

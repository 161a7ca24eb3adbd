import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
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

type Options = {
  /** The folders that the command needs; default: all. */
  readonly folders?: readonly (typeof contentFolders)[number][];
};

/** The only reader of content. Never throws: what can't be read is a finding. Files are read at once, which is faster than waiting for each. */
export function readContent(root: string, { folders = contentFolders }: Options = {}): Reading {
  const walk: Walk = {
    root,
    realRoot: realPath(root) ?? root,
    wanted: /\.(ya?ml|md)$/i,
    paths: [],
    findings: [],
  };
  for (const folder of folders)
    if (isLink(root, folder)) followLink(walk, folder);
    else walkFolder(walk, folder);
  const files = new Map<string, string>();
  for (const path of walk.paths.toSorted(byText)) {
    const { text, findings } = readText(root, path);
    walk.findings.push(...findings);
    if (text !== undefined) files.set(path, text);
  }
  return { files, findings: walk.findings };
}

type Walk = {
  readonly root: string;
  readonly realRoot: string;
  readonly wanted: RegExp;
  readonly paths: string[];
  readonly findings: Finding[];
};

/** `via` is the link that led here: one of them at most, or links could multiply files without end. */
function walkFolder(walk: Walk, folder: string, via?: string): void {
  for (const entry of entriesOf(walk, folder)) {
    // Editors and systems keep files of their own under such names.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) followLink(walk, path, via);
    else if (entry.isDirectory()) visitFolder(walk, path, via);
    else visitFile(walk, path, entry.isFile());
  }
}

function visitFolder(walk: Walk, path: string, via?: string): void {
  if (!/\.(ya?ml|md)$/i.test(path)) walkFolder(walk, path, via);
  else problem(walk, path, `Unexpected folder \`${basename(path)}\`, expected a file`);
}

function visitFile(walk: Walk, path: string, isPlain: boolean): void {
  if (!walk.wanted.test(path)) return;
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

import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
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
  /** Left out by commands that need no runbooks and postmortems. */
  readonly markdown?: boolean;
};

/** The only reader of content. Never throws: what can't be read is a finding. Files are read at once, which is faster than waiting for each. */
export function readContent(root: string, { markdown = true }: Options = {}): Reading {
  const walk: Walk = {
    root,
    realRoot: realPath(root) ?? root,
    wanted: markdown ? /\.(ya?ml|md)$/i : /\.ya?ml$/i,
    paths: [],
    findings: [],
  };
  for (const folder of contentFolders) walkFolder(walk, folder, []);
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

/** `above` holds the real folders on the way down, so that a link to one of them is seen as a loop. */
function walkFolder(walk: Walk, folder: string, above: readonly string[]): void {
  const real = realPath(join(walk.root, folder));
  if (real === undefined) return;
  if (above.includes(real)) {
    problem(walk, folder, 'Unexpected link to a folder around it, expected no loop');
    return;
  }
  for (const entry of entriesOf(walk, folder)) {
    const path = `${folder}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (isLink && !staysInside(walk, path)) continue;
    if (isLink ? statSync(join(walk.root, path)).isDirectory() : entry.isDirectory()) {
      if (/\.(ya?ml|md)$/i.test(entry.name))
        problem(walk, path, `Unexpected folder \`${entry.name}\`, expected a file`);
      else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) walkFolder(walk, path, [...above, real]);
    } else if (walk.wanted.test(entry.name)) walk.paths.push(path);
  }
}

function entriesOf(walk: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(walk.root, folder), { withFileTypes: true }).toSorted((a, b) => byText(a.name, b.name));
  } catch (error) {
    problem(walk, folder, `Unreadable folder: ${reason(error)}`);
    return [];
  }
}

function staysInside(walk: Walk, path: string): boolean {
  const real = realPath(join(walk.root, path));
  if (real === undefined) problem(walk, path, 'Unexpected link to nothing, expected a file or folder');
  else if (real !== walk.realRoot && !real.startsWith(walk.realRoot + sep))
    problem(walk, path, 'Unexpected link that leaves the root, expected one that stays inside');
  else return true;
  return false;
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

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The system's code without the absolute path that its message carries. */
const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';

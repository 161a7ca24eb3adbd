import { fitsPattern } from './path-pattern.ts';

/** One line of CODEOWNERS; none of the owners where it takes files from those of a line above. */
export type CodeOwnersLine = {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly pattern: string;
  /** As written: `@acme/payments`, `@ada`, an email address. */
  readonly owners: readonly string[];
};

export type CodeOwnersFile = {
  readonly file: string;
  /** The last line that fits a path: it decides. */
  lineFor(path: string): CodeOwnersLine | undefined;
};

/** Where GitHub looks, in its order. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** What GitHub goes by, where the repository has it. */
export function codeOwnersIn(texts: ReadonlyMap<string, string>): CodeOwnersFile | undefined {
  const file = codeOwnersPlaces.find(place => texts.has(place));
  return file === undefined ? undefined : { file, lineFor: lookUp(linesOf(texts.get(file) ?? '')) };
}

/** Comments, sections and what GitHub passes over are left out. */
const linesOf = (text: string): CodeOwnersLine[] =>
  text.split('\n').flatMap((line, index) => {
    const [pattern = '', ...words] = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
    if (pattern === '' || /^[#![]/.test(pattern)) return [];
    const comment = words.findIndex(word => word.startsWith('#'));
    const owners = comment < 0 ? words : words.slice(0, comment);
    return [{ line: index + 1, text: line.trimEnd(), pattern: pattern.replaceAll(/\\(.)/g, '$1'), owners }];
  });

/** Most lines are plain paths, of which a repository may have thousands: only the others are tried one by one. */
function lookUp(lines: readonly CodeOwnersLine[]): CodeOwnersFile['lineFor'] {
  const isPlain = ({ pattern }: CodeOwnersLine) => pattern.startsWith('/') && !/[*?]/.test(pattern);
  const plain = new Map(lines.filter(isPlain).map(line => [line.pattern, line]));
  const others = lines.filter(line => !isPlain(line)).toReversed();
  return path => {
    const known = prefixesOf(path).flatMap(prefix => plain.get(prefix) ?? []);
    const best = known.reduce<CodeOwnersLine | undefined>((a, b) => (a && a.line > b.line ? a : b), undefined);
    const other = others.find(({ line, pattern }) => line < (best?.line ?? 0) || fitsPattern(pattern, path));
    return other && other.line > (best?.line ?? 0) ? other : best;
  };
}

/** The plain patterns that fit a path: `/a/`, `/a`, `/a/b.md`. */
function prefixesOf(path: string): string[] {
  const names = path.split('/');
  return names.flatMap((_, index) => {
    const prefix = `/${names.slice(0, index + 1).join('/')}`;
    return index === names.length - 1 ? [prefix] : [prefix, `${prefix}/`];
  });
}

import { slug } from './did-you-mean.ts';
import type { Kind } from './kinds.ts';

/** What a file is, by its path alone. */
export type Placed = {
  /** Undefined for what is none of ours. */
  readonly kind: Kind | undefined;
  readonly id: string;
  /** The service that the folder names. */
  readonly service?: string;
  readonly problem?: string;
  readonly hint?: string;
  /** The path with the right ending, where the ending is wrong. */
  readonly proper?: string;
  /** Whether it is left alone though something may be in it that nobody here can read. */
  readonly opaque?: true;
  /** Whether it is taken as it is: its front matter may be missing, and its names mean nothing to the catalog. */
  readonly asItIs?: true;
  /** What a badly named file most likely is: nobody who refers to it should be blamed too. */
  readonly meant?: { readonly kind: Kind; readonly id: string };
};

/** What is none of ours. */
export const ignored: Placed = { kind: undefined, id: '' };

/** What should be ours, and stands where nothing is looked for. */
export const misplaced = (problem: string, hint?: string): Placed => ({
  ...ignored,
  problem,
  ...(hint ? { hint } : {}),
});

/** Names of files and folders: ids stay apart in Terraform whatever characters it drops. */
export const word = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of alerts are as Prometheus has them. */
export const alertWord = /^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/;

/** The path under the folder of its kind. */
export const idOf = (names: readonly string[], ending: string): string => names.join('/').slice(0, -ending.length);

/** The id is the path; folders are plain words, the last part follows `last`. */
export function named(kind: Kind, names: readonly string[], ending: string, last: RegExp): Placed {
  const id = idOf(names, ending);
  const parts = id.split('/');
  const bad = parts.findIndex((part, index) => !(index === parts.length - 1 ? last : word).test(part));
  const part = parts[bad];
  if (part === undefined) return { kind, id };
  const isLast = bad === parts.length - 1;
  const expected =
    isLast && last === alertWord
      ? 'words of letters and digits'
      : 'lower-case words of `a`–`z` and `0`–`9` joined by hyphens';
  const problem = `Unexpected name \`${part}\`, expected ${expected}`;
  const good = isLast && last === alertWord ? part.replaceAll(/[^A-Za-z0-9]+/g, '-') : slug(part);
  if (!last.test(good)) return { kind, id, problem };
  const meant = { kind, id: parts.map(slug).join('/') };
  return { kind, id, problem, hint: `rename it, e.g. to \`${good}${isLast ? ending : ''}\``, meant };
}

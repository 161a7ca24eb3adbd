import type { OpsRepo } from '../../model/ops-repo.ts';

/** A file that follows from the repository, by its path under the root. */
export type Generated = { readonly file: string; readonly text: string };

/** Works out files that are kept beside the content, or in another place. */
export type Generator = {
  readonly name: string;
  /** A word for what it writes, in `generate <name>`'s help. */
  readonly summary: string;
  /** The file that belongs beside the content, where there is one. */
  readonly kept: string | undefined;
  /** What it writes; `missing` says what the repository lacks for that. */
  files(repo: OpsRepo): { readonly files: readonly Generated[] } | { readonly missing: string };
};

const sentence = (name: string): string => `Written by \`watchbill generate ${name}\``;

/** What a generated file says of itself in a comment of its own kind, so that it is told from one that somebody wrote. */
export const headerOf = (name: string, from: string): string =>
  `${sentence(name)} from ${from}: edit that, and run it again.`;

/** Whether a generator of this name wrote a text, now or in an earlier version. */
export const isGenerated = (name: string, text: string): boolean => text.slice(0, 2_000).includes(sentence(name));

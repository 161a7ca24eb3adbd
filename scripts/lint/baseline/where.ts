import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import type { Span } from '../../../model/source/span.ts';
import { yamlKeyPaths } from './yaml-key-paths.ts';

/** What a line stands under, in words that survive a move: the nearest heading's slug, or the path of YAML keys. */
export type Whereabouts = {
  of(at: Span): string;
  /** Whether anything of the file still stands there. */
  has(file: string, where: string): boolean;
};

/** Looks up files when they are first asked for. */
export function whereaboutsIn(
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
): Whereabouts {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const made = known.get(file) ?? wheres(files.get(file) ?? '', file, facts.get(file));
    known.set(file, made);
    return made;
  };
  return {
    of: ({ file, line }) => linesOf(file)[line - 1] ?? '',
    has: (file, where) => linesOf(file).includes(where),
  };
}

function wheres(text: string, file: string, facts: MarkdownFacts | undefined): string[] {
  if (!facts) return /\.ya?ml$/i.test(file) ? yamlKeyPaths(text) : [];
  const ofFrontMatter = facts.frontMatter === undefined ? [] : ['', ...yamlKeyPaths(facts.frontMatter)];
  const wheres: string[] = Array.from({ length: facts.lines }, (_, index) => ofFrontMatter[index] ?? '');
  for (const { at, slug } of facts.headings) wheres.fill(`#${slug}`, at.line - 1);
  return wheres;
}

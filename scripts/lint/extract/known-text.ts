import { frontMatterData } from '../../../model/source/front-matter.ts';
import { type MarkdownFacts, type MarkdownSource, parseMarkdown } from '../../../model/source/markdown-source.ts';
import { type KeptShell, keptShell, rememberShell } from '../shell/kept-shell.ts';
import type { Extract } from './extract.ts';
import type { extractMarkdown } from './extract-markdown.ts';

/** All that is kept of a text. */
export type KnownText = {
  readonly facts: MarkdownFacts;
  readonly extract: Extract;
  readonly frontMatter?: { readonly value: unknown };
  /** Of each block of code; nothing where there is none in it. */
  readonly shells: readonly KeptShell[];
};

/** What there is to know of a text, as JSON; without `extract`, or where the text is refused, what one look at it shows. */
export function learn(
  file: string,
  text: string,
  extract: typeof extractMarkdown | undefined,
): { readonly json: string } | { readonly source: MarkdownSource } {
  const learnt: Extract[] = [];
  const source = parseMarkdown(file, text, (tree, facts) => {
    if (extract) learnt.push(extract(tree, text, facts));
  });
  const { facts } = source;
  const [found] = learnt;
  if (!facts || !found) return { source };
  const frontMatter = frontMatterData(facts);
  const shells = facts.code.map(keptShell);
  const known: KnownText = { facts, extract: found, ...(frontMatter ? { frontMatter } : {}), shells };
  return { json: JSON.stringify(known) };
}

/** What `learn` has found out, today or in an earlier run. */
export function recall(json: string): KnownText {
  const known = JSON.parse(json) as KnownText; // Written above by this very version, and whole: its checksum agrees.
  for (const [index, code] of known.facts.code.entries()) rememberShell(code, known.shells[index]);
  return known;
}

/** A text that is known, as if it had been parsed. */
export const asSource = ({ facts, frontMatter }: KnownText): MarkdownSource => ({
  facts,
  findings: [],
  ...(frontMatter ? { frontMatter } : {}),
});

import type { Root } from 'mdast';
import { extractFacts } from './extract-facts.ts';
import type { Finding } from './finding.ts';
import { tooCostly } from './markdown-cost.ts';
import type { MarkdownFacts } from './markdown-facts.ts';
import { parseTree } from './markdown-tree.ts';
import { type Span, startOf } from './span.ts';

export type { MarkdownFacts } from './markdown-facts.ts';

export type MarkdownSource = {
  readonly facts: MarkdownFacts | undefined;
  readonly findings: readonly Finding[];
  /** What the front matter says, where that is known already and nothing is wrong with it. */
  readonly frontMatter?: { readonly value: unknown };
};

/** Reads one file; may remember texts that it has read before. */
export type MarkdownReader = (file: string, text: string) => MarkdownSource;

/** Looks at a tree while it is there; facts are all that is kept of it. */
export type TreeVisitor = (tree: Root, facts: MarkdownFacts) => void;

/**
 * Reads GitHub's Markdown with YAML front matter. Never throws; text that would take the parser minutes is refused with a
 * finding, and `visit` never sees it.
 */
export function parseMarkdown(file: string, text: string, visit: TreeVisitor = () => {}): MarkdownSource {
  const costly = tooCostly(text);
  if (costly) return refused(costly.message, { file, ...costly.at });
  try {
    const tree = parseTree(text);
    const facts = extractFacts(tree);
    visit(tree, facts);
    return { facts, findings: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused('Unexpected depth, expected less nesting', startOf(file));
  }
}

const refused = (message: string, at: Span): MarkdownSource => ({
  facts: undefined,
  findings: [{ rule: 'markdown', level: 'error', message, at }],
});

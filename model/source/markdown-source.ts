import GithubSlugger from 'github-slugger';
import type { Code, Heading, Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Finding } from './finding.ts';
import { tooCostly } from './markdown-cost.ts';
import type { Span } from './span.ts';

/** A place without its file: facts are cached by content, and two files may have the same. */
export type Place = Omit<Span, 'file'>;

/** What rules need to know of a Markdown file: small, plain and serialisable, so that it can be cached and the tree dropped. */
export type MarkdownFacts = {
  /** The YAML between the `---` lines, which starts on line 2. */
  readonly frontMatter: string | undefined;
  readonly headings: readonly HeadingFact[];
  readonly links: readonly LinkFact[];
  readonly code: readonly CodeFact[];
  readonly tables: readonly TableFact[];
  readonly tasks: readonly TaskFact[];
  /** HTML comments and elements, as written. */
  readonly html: readonly { readonly text: string; readonly at: Place }[];
};

export type HeadingFact = {
  readonly depth: number;
  readonly text: string;
  /** The anchor that GitHub gives it. */
  readonly slug: string;
  readonly at: Place;
  /** Words of prose and of code between this heading and the next one. */
  readonly words: number;
};
export type LinkFact = {
  readonly kind: 'link' | 'image' | 'definition';
  readonly url: string;
  readonly text: string;
  readonly at: Place;
};
export type CodeFact = { readonly language: string | undefined; readonly text: string; readonly at: Place };
export type TableFact = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly at: Place;
};
export type TaskFact = { readonly done: boolean; readonly text: string; readonly at: Place };

export type MarkdownSource = { readonly facts: MarkdownFacts | undefined; readonly findings: readonly Finding[] };

const markdown = remark().use(remarkGfm).use(remarkFrontmatter);

/** Reads GitHub's Markdown with YAML front matter. Never throws; text that would take the parser minutes is refused with a finding. */
export function parseMarkdown(file: string, text: string): MarkdownSource {
  const costly = tooCostly(text);
  if (costly)
    return {
      facts: undefined,
      findings: [{ rule: 'markdown', level: 'error', message: costly.message, at: { file, ...costly.at } }],
    };
  try {
    return { facts: extract(markdown.parse(text)), findings: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const at = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return {
      facts: undefined,
      findings: [{ rule: 'markdown', level: 'error', message: 'Unexpected depth, expected less nesting', at }],
    };
  }
}

type Gathered = {
  headings: (HeadingFact & { words: number })[];
  links: LinkFact[];
  code: CodeFact[];
  tables: TableFact[];
  tasks: TaskFact[];
  html: { text: string; at: Place }[];
};

function extract(tree: Root): MarkdownFacts {
  const [first] = tree.children;
  const gathered: Gathered = { headings: [], links: [], code: [], tables: [], tasks: [], html: [] };
  const slugger = new GithubSlugger();
  visit(tree, placeOf(tree), gathered, slugger);
  return { frontMatter: first?.type === 'yaml' ? first.value : undefined, ...gathered };
}

/** Depth first, in the order of the text. Nodes without a position (autolinked text) take their parent's. */
function visit(node: Nodes, around: Place, gathered: Gathered, slugger: GithubSlugger): void {
  const at = node.position ? placeOf(node) : around;
  gather(node, at, gathered, slugger);
  if ('children' in node && node.type !== 'table')
    for (const child of node.children) visit(child, at, gathered, slugger);
  else if (node.type === 'table')
    for (const cell of node.children.flatMap(row => row.children)) visit(cell, at, gathered, slugger);
}

function gather(node: Nodes, at: Place, gathered: Gathered, slugger: GithubSlugger): void {
  if (node.type === 'heading') gathered.headings.push(headingFact(node, at, slugger));
  else if (node.type === 'link') gathered.links.push({ kind: 'link', url: node.url, text: textOf(node), at });
  else if (node.type === 'image') gathered.links.push({ kind: 'image', url: node.url, text: node.alt ?? '', at });
  else if (node.type === 'definition')
    gathered.links.push({ kind: 'definition', url: node.url, text: node.identifier, at });
  else if (node.type === 'code') gathered.code.push(codeFact(node, at));
  else if (node.type === 'table') gathered.tables.push(tableFact(node, at));
  else if (node.type === 'listItem' && typeof node.checked === 'boolean')
    gathered.tasks.push({ done: node.checked, text: textOf(node), at });
  else if (node.type === 'html') gathered.html.push({ text: node.value, at });
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') addWords(gathered, node.value);
}

const headingFact = (node: Heading, at: Place, slugger: GithubSlugger) => {
  const text = textOf(node);
  // Its own words are counted as its text is visited, so it starts below zero.
  return { depth: node.depth, text, slug: slugger.slug(text), at, words: -countWords(text) };
};

const codeFact = (node: Code, at: Place): CodeFact => ({ language: node.lang ?? undefined, text: node.value, at });

function tableFact(node: Table, at: Place): TableFact {
  const [header = [], ...rows] = node.children.map(row => row.children.map(cell => textOf(cell)));
  return { header, rows, at };
}

function addWords({ headings }: Gathered, text: string): void {
  const heading = headings.at(-1);
  if (heading) headings[headings.length - 1] = { ...heading, words: heading.words + countWords(text) };
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function placeOf(node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

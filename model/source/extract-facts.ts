import GithubSlugger from 'github-slugger';
import type { Code, Heading, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { labelsIn } from './labels-in.ts';
import type {
  CodeFact,
  HeadingFact,
  LabelFact,
  LinkFact,
  MarkdownFacts,
  ParagraphFact,
  Place,
  TableFact,
  TaskFact,
} from './markdown-facts.ts';

type Gathered = {
  readonly headings: (HeadingFact & { words: number })[];
  readonly paragraphs: ParagraphFact[];
  readonly labels: LabelFact[];
  readonly links: LinkFact[];
  readonly code: CodeFact[];
  readonly inline: { text: string; at: Place }[];
  readonly tables: TableFact[];
  readonly tasks: TaskFact[];
  readonly html: { text: string; at: Place }[];
};

/** The facts of a parsed text, in its order. */
export function extractFacts(tree: Root): MarkdownFacts {
  const [first] = tree.children;
  const gathered: Gathered = {
    headings: [],
    paragraphs: [],
    labels: [],
    links: [],
    code: [],
    inline: [],
    tables: [],
    tasks: [],
    html: [],
  };
  const whole = placeOf(tree);
  visit(tree, { at: whole, within: 'text', inHeading: false, mark: undefined }, gathered, new GithubSlugger());
  return { frontMatter: first?.type === 'yaml' ? first.value : undefined, lines: whole.endLine, ...gathered };
}

/** What is around a node. */
type Around = {
  readonly at: Place;
  readonly within: ParagraphFact['within'];
  readonly inHeading: boolean;
  readonly mark: ParagraphFact['mark'];
};

/** Depth first, in the order of the text. Nodes without a position (autolinked text) take their parent's. */
function visit(node: Nodes, around: Around, gathered: Gathered, slugger: GithubSlugger): void {
  const at = node.position ? placeOf(node) : around.at;
  gather(node, { ...around, at }, gathered, slugger);
  if (!around.inHeading && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'))
    addWords(gathered, node.value);
  if (!('children' in node)) return;
  const within = node.type === 'listItem' ? 'list' : node.type === 'blockquote' ? 'quote' : around.within;
  const inside = { at, within, inHeading: around.inHeading || node.type === 'heading' };
  for (const [index, child] of node.children.entries()) {
    const mark = node.type === 'listItem' && index === 0 ? at.column : undefined;
    visit(child, { ...inside, mark }, gathered, slugger);
  }
}

function gather(node: Nodes, { at, within, mark }: Around, gathered: Gathered, slugger: GithubSlugger): void {
  if (node.type === 'heading') gathered.headings.push(headingFact(node, at, slugger));
  else if (node.type === 'paragraph') {
    gathered.paragraphs.push({ text: textOf(node), within, ...struckIn(node.children), at, ...(mark && { mark }) });
    for (const label of labelsIn(node)) gathered.labels.push(label);
  } else if (node.type === 'link') gathered.links.push({ kind: 'link', url: node.url, text: textOf(node), at });
  else if (node.type === 'image') gathered.links.push({ kind: 'image', url: node.url, text: node.alt ?? '', at });
  else if (node.type === 'definition')
    gathered.links.push({ kind: 'definition', url: node.url, text: node.identifier, at });
  else if (node.type === 'code') gathered.code.push(codeFact(node, at));
  else if (node.type === 'inlineCode') gathered.inline.push({ text: node.value, at });
  else if (node.type === 'table') gathered.tables.push(tableFact(node, at));
  else if (node.type === 'listItem' && typeof node.checked === 'boolean')
    gathered.tasks.push({ done: node.checked, text: ownText(node), at });
  else if (node.type === 'html') gathered.html.push({ text: node.value, at });
}

function headingFact(node: Heading, at: Place, slugger: GithubSlugger) {
  const text = textOf(node);
  return { depth: node.depth, text, slug: slugger.slug(text), at, words: 0 };
}

function tableFact(node: Table, at: Place): TableFact {
  const [header, ...rows] = node.children.map(row => ({
    cells: row.children.map(cell => textOf(cell)),
    ...struckIn(row.children.flatMap(cell => cell.children)),
    at: row.position ? placeOf(row) : at,
  }));
  return { header: header?.cells ?? [], rows, at };
}

function struckIn(nodes: readonly PhrasingContent[]): { readonly struck?: readonly string[] } {
  const struck = nodes.filter(({ type }) => type === 'delete').map(node => textOf(node));
  return struck.length === 0 ? {} : { struck };
}

/** A fence adds its own lines to those of the text; indented code has none. */
const codeFact = ({ lang, value }: Code, at: Place): CodeFact => ({
  language: lang ?? undefined,
  text: value,
  at,
  fenced: lang !== null || at.endLine - at.line + 1 > value.split('\n').length || value === '',
});

/** An item's text without that of the lists below it. */
const ownText = ({ children }: ListItem): string =>
  children
    .filter(({ type }) => type !== 'list')
    .map(child => textOf(child))
    .join(' ');

function addWords({ headings }: Gathered, text: string): void {
  const heading = headings.at(-1);
  if (heading) heading.words += text.match(/\S+/g)?.length ?? 0;
}

function placeOf(node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

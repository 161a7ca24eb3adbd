import GithubSlugger from 'github-slugger';
import type { YamlRunbookFile } from './file-types.ts';
import { countUpTo } from './source/count-up-to.ts';
import type {
  CodeFact,
  HeadingFact,
  LabelFact,
  LinkFact,
  MarkdownFacts,
  ParagraphFact,
  Place,
} from './source/markdown-facts.ts';
import { parseMarkdown } from './source/markdown-source.ts';
import type { Path } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';

type Gathered = {
  readonly headings: Omit<HeadingFact, 'words'>[];
  readonly paragraphs: ParagraphFact[];
  readonly labels: LabelFact[];
  readonly code: CodeFact[];
  readonly links: LinkFact[];
  readonly inline: { text: string; at: Place }[];
  readonly html: { text: string; at: Place }[];
};
type Places = Pick<YamlSource, 'at' | 'atKey'>;

/** A YAML runbook as the Markdown that stands for it, at the places of the YAML: the same rules hold for both. */
export function yamlRunbookFacts(file: YamlRunbookFile, { at, atKey }: Places): MarkdownFacts {
  const gathered: Gathered = { headings: [], paragraphs: [], labels: [], code: [], links: [], inline: [], html: [] };
  const slugger = new GithubSlugger();
  const heading = (depth: number, text: string, place: Place) =>
    gathered.headings.push({ depth, text, slug: slugger.slug(text), at: place });
  const prose = (text: string | undefined, ...path: Path) => {
    if (text !== undefined) addProse(gathered, { text, within: 'text', at: at(...path) });
  };
  heading(1, file.name, at('name'));
  if (file.summary !== undefined) heading(2, 'Meaning', atKey('summary'));
  prose(file.summary, 'summary');
  if (file.impact !== undefined) heading(2, 'Impact', atKey('impact'));
  prose(file.impact, 'impact');
  heading(2, 'Diagnosis and mitigation', atKey('steps'));
  for (const [index, step] of file.steps.entries()) {
    heading(3, step.name, at('steps', index, 'name'));
    addStep(gathered, step, (...path) => at('steps', index, ...path));
  }
  heading(2, 'Escalation', atKey('escalation'));
  for (const [index, { after, contact }] of file.escalation.entries())
    prose(`After ${after}: ${contact}`, 'escalation', index);
  return inOrder(gathered, at());
}

type Step = YamlRunbookFile['steps'][number];

function addStep(gathered: Gathered, step: Step, at: (...path: Path) => Place): void {
  const { code, links } = gathered;
  const prose = (text: string, ...path: Path) => addProse(gathered, { text, within: 'list', at: at(...path) });
  const command = (text: string, ...path: Path) => code.push({ language: 'sh', text, at: at(...path), fenced: false });
  if (step.description !== undefined) prose(step.description, 'description');
  for (const key of ['checks', 'actions'] as const)
    for (const [index, text] of (step[key] ?? []).entries()) prose(text, key, index);
  for (const [index, text] of (step.commands ?? []).entries()) command(text, 'commands', index);
  for (const [index, option] of (step.options ?? []).entries()) {
    const about = at('options', index, 'command');
    addProse(gathered, { text: option.action, within: 'list', at: at('options', index, 'action'), about });
    command(option.command, 'options', index, 'command');
  }
  for (const [index, { text, href }] of (step.links ?? []).entries())
    links.push({ kind: 'link', url: href, text, at: at('links', index, 'href') });
}

/** A text is shown as Markdown; what is in it stands somewhere within it. */
function addProse({ paragraphs, labels, links, inline, html }: Gathered, paragraph: ParagraphFact): void {
  const { text, at } = paragraph;
  paragraphs.push(paragraph);
  if (!/[`<[:*_]/.test(text)) return;
  const { facts } = parseMarkdown('', text);
  for (const label of facts?.labels ?? []) labels.push({ ...label, at });
  for (const link of facts?.links ?? []) links.push({ ...link, at });
  for (const code of facts?.inline ?? []) inline.push({ ...code, at });
  for (const element of facts?.html ?? []) html.push({ ...element, at });
}

/** Keys may stand in any order in the file; facts are in that of the text. */
function inOrder({ headings, paragraphs, labels, code, links, inline, html }: Gathered, whole: Place): MarkdownFacts {
  const sorted = <T extends { readonly at: Place }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const texts = [...paragraphs, ...code];
  return {
    frontMatter: undefined,
    lines: [...texts, ...headings, ...links].reduce((last, { at }) => Math.max(last, at.endLine), whole.endLine),
    headings: withWords(sorted(headings), texts),
    paragraphs: sorted(paragraphs),
    labels: sorted(labels),
    code: sorted(code),
    links: sorted(links),
    inline: sorted(inline),
    tables: [],
    tasks: [],
    html: sorted(html),
  };
}

function withWords(
  headings: readonly Omit<HeadingFact, 'words'>[],
  texts: readonly (ParagraphFact | CodeFact)[],
): HeadingFact[] {
  const words: number[] = headings.map(() => 0);
  const count = countUpTo(headings);
  for (const { text, at } of texts) {
    const above = count(at.line) - 1;
    words[above] = (words[above] ?? 0) + (text.match(/\S+/g)?.length ?? 0);
  }
  return headings.map((heading, index) => ({ ...heading, words: words[index] ?? 0 }));
}

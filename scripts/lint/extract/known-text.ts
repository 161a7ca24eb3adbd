import type { Root } from 'mdast';
import { frontMatterData } from '../../../model/source/front-matter.ts';
import { lazily } from '../../../model/source/lazily.ts';
import { type MarkdownFacts, type MarkdownSource, parseMarkdown } from '../../../model/source/markdown-source.ts';
import { rememberWorkedOut, type WorkedOut, workOutAll } from '../from-facts.ts';
import type { Extract } from './extract.ts';

/** Learns more of a text than the model does, while its tree is there. */
export type ExtractMarkdown = (tree: Root, text: string, facts: MarkdownFacts) => Extract;

/** All that is kept of a text. */
export type KnownText = {
  readonly facts: MarkdownFacts;
  readonly extract: Extract;
  readonly frontMatter?: { readonly value: unknown };
};

/** Most of the facts, which hardly anybody asks for where nothing is new: they are kept apart. */
type Body = Pick<MarkdownFacts, 'paragraphs' | 'code' | 'inline' | 'tables'>;
type Outline = Omit<KnownText, 'facts'> & {
  readonly facts: Omit<MarkdownFacts, keyof Body>;
  readonly workedOut: WorkedOut;
};

/** Between outline and body: JSON escapes it. */
const separator = '\t';

/** What there is to know of a text, as one line; undefined where the text is refused. */
export function learn(file: string, text: string, extract: ExtractMarkdown): string | undefined {
  const lines: string[] = [];
  parseMarkdown(file, text, (tree, facts) => void lines.push(lineOf(facts, extract(tree, text, facts))));
  return lines[0];
}

function lineOf(facts: MarkdownFacts, extract: Extract): string {
  const { paragraphs, code, inline, tables, ...few } = facts;
  const frontMatter = frontMatterData(facts);
  const body: Body = { paragraphs, code, inline, tables };
  const outline: Outline = {
    facts: few,
    extract,
    workedOut: workOutAll(facts),
    ...(frontMatter ? { frontMatter } : {}),
  };
  return `${JSON.stringify(outline)}${separator}${JSON.stringify(body)}`;
}

/** What `learn` has found out, today or in an earlier run. Lines are written by this very version, and whole: their checksum agrees. */
export function recall(line: string): KnownText {
  const end = line.indexOf(separator);
  const { facts: few, workedOut, ...known } = JSON.parse(line.slice(0, end)) as Outline;
  const body = lazily((): Body => JSON.parse(line.slice(end + 1)));
  const facts: MarkdownFacts = {
    ...few,
    get paragraphs() {
      return body().paragraphs;
    },
    get code() {
      return body().code;
    },
    get inline() {
      return body().inline;
    },
    get tables() {
      return body().tables;
    },
  };
  rememberWorkedOut(facts, workedOut);
  return { facts, ...known };
}

/** A text that is known, as if it had been parsed. */
export const asSource = ({ facts, frontMatter }: KnownText): MarkdownSource => ({
  facts,
  findings: [],
  ...(frontMatter ? { frontMatter } : {}),
});

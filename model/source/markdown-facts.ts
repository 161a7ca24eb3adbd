import type { Span } from './span.ts';

/** A place without its file: facts are cached by content, and two files may have the same. */
export type Place = Omit<Span, 'file'>;

/** What rules need to know of a Markdown file: small, plain and serialisable, so that it can be cached and the tree dropped. */
export type MarkdownFacts = {
  /** The YAML between the `---` lines, which starts on line 2. */
  readonly frontMatter: string | undefined;
  /** The lines of the file, an unfinished last one counted. */
  readonly lines: number;
  readonly headings: readonly HeadingFact[];
  readonly paragraphs: readonly ParagraphFact[];
  readonly labels: readonly LabelFact[];
  readonly links: readonly LinkFact[];
  readonly code: readonly CodeFact[];
  /** Code within a line: `<pod>`, `kubectl get pods`. */
  readonly inline: readonly { readonly text: string; readonly at: Place }[];
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
  /** Words of prose and of code between this heading and the next one; its own are not counted. */
  readonly words: number;
};
/** Prose, without its markup; what stands in a list or a quotation too. */
export type ParagraphFact = {
  readonly text: string;
  readonly within: 'text' | 'list' | 'quote';
  /** What is struck through, where anything is; the text holds it too. */
  readonly struck?: readonly string[];
  readonly at: Place;
  /** The column of the mark of the list's item that it begins. */
  readonly mark?: number;
  /** The block of code that it is about, and no other one: an option of a YAML runbook and its command. */
  readonly about?: Place;
};
/** What a line of prose begins with, and tells more of behind it: `**Impact:** …`, or `Impact: …`, which is not bold. */
export type LabelFact = { readonly text: string; readonly isBold: boolean; readonly at: Place };
export type LinkFact = {
  readonly kind: 'link' | 'image' | 'definition';
  readonly url: string;
  readonly text: string;
  readonly at: Place;
};
export type CodeFact = {
  readonly language: string | undefined;
  readonly text: string;
  /** The whole block; with a fence its text begins on the next line. */
  readonly at: Place;
  readonly fenced: boolean;
};
export type TableFact = {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly at: Place;
};
export type TableRow = {
  readonly cells: readonly string[];
  /** What is struck through, where anything is; its cell holds it too. */
  readonly struck?: readonly string[];
  readonly at: Place;
};
/** An item with a box to tick; what is nested below it is left out of its text. */
export type TaskFact = { readonly done: boolean; readonly text: string; readonly at: Place };

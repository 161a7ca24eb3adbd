import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { spansIn } from '../../../model/source/offsets.ts';
import type { Span } from '../../../model/source/span.ts';
import { shellKind } from '../shell/typed-text.ts';
import { misspeltInYaml, suppressionsInYaml } from './in-yaml.ts';
import { misspelling, misspeltSign } from './misspelt.ts';
import { nextBlocks } from './next-block.ts';
import { type Misspelt, marker, parseSuppression, type Suppression } from './suppression.ts';

/**
 * The suppressions in a Markdown text: beside other text for its lines, alone for the next block too, and in front of a
 * heading for its section. A block ends with the next empty line, a code block with its fence.
 */
export function suppressionsInMarkdown(file: string, text: string, facts: MarkdownFacts): Suppression[] {
  if (!text.includes(marker)) return [];
  const lines = text.split('\n');
  const comments = commentsIn(facts, lines).flatMap(comment => {
    const words = parseSuppression(comment.text);
    return words ? [{ ...comment, words }] : [];
  });
  const own = new Set(comments.filter(({ isAlone }) => isAlone).flatMap(({ from, to }) => range(from, to)));
  const endOfNext = nextBlocks(lines, own, facts);
  return [
    ...suppressionsInYaml(file, facts.frontMatter ?? '', 1),
    ...comments.map(({ words: { wholeFile, ...words }, from, to, isAlone, ...columns }) => {
      const at = spanOf(file, { from, to, ...columns });
      if (wholeFile) return { ...words, at, reach: { file, from: 1, to: Number.POSITIVE_INFINITY } };
      return { ...words, at, reach: { file, from, to: isAlone ? endOfNext(to) : to } };
    }),
  ];
}

/** Comments in a Markdown text that were meant to suppress something. */
export function misspeltInMarkdown(file: string, text: string, facts: MarkdownFacts): Misspelt[] {
  if (!misspeltSign.test(text)) return [];
  const inComments = commentsIn(facts, text.split('\n')).flatMap(comment => {
    const words = misspelling(comment.text);
    return words ? [{ ...words, at: spanOf(file, comment) }] : [];
  });
  return [...misspeltInYaml(file, facts.frontMatter ?? '', 1), ...inComments];
}

/** Suppressions inside of blocks of shell: nothing comes of them, for a block is suppressed from in front of it. */
export function misplacedInMarkdown(file: string, text: string, facts: MarkdownFacts): Suppression[] {
  if (!text.includes(marker)) return [];
  const lines = text.split('\n');
  const blocks = facts.code.filter(block => block.fenced && shellKind(block) !== undefined);
  return blocks.flatMap(({ at }) => suppressionsInYaml(file, lines.slice(at.line, at.endLine - 1).join('\n'), at.line));
}

type Comment = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly endColumn: number;
  /** Whether nothing else stands on its lines. */
  readonly isAlone: boolean;
};

const spanOf = (file: string, { from, to, column, endColumn }: Omit<Comment, 'text' | 'isAlone'>): Span => ({
  file,
  line: from,
  column,
  endLine: to,
  endColumn,
});

const commentsIn = ({ html }: MarkdownFacts, lines: readonly string[]): Comment[] =>
  html.flatMap(({ text, at }) => commentsInHtml(text, at, lines));

function commentsInHtml(html: string, at: { line: number; column: number }, lines: readonly string[]): Comment[] {
  const comments: Comment[] = [];
  const spanOf = spansIn('', html);
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', start + 4)) {
    const end = html.indexOf('-->', start + 4);
    if (end < 0) break;
    const { line, column, endLine, endColumn } = spanOf(start, end + 3);
    // The first line of the HTML may begin behind other text.
    const shift = (inLine: number) => (inLine === 1 ? at.column - 1 : 0);
    const place = { from: at.line + line - 1, to: at.line + endLine - 1 };
    const columns = { column: column + shift(line), endColumn: endColumn + shift(endLine) };
    const before = (lines[place.from - 1] ?? '').slice(0, columns.column - 1);
    const after = (lines[place.to - 1] ?? '').slice(columns.endColumn - 1);
    comments.push({
      text: html.slice(start + 4, end),
      ...place,
      ...columns,
      isAlone: /^[\s>]*$/.test(before) && after.trim() === '',
    });
  }
  return comments;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

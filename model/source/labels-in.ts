import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LabelFact } from './markdown-facts.ts';

/** The labels of a paragraph: what its lines begin with in bold type or in front of a colon, and tell more of behind it. */
export function* labelsIn({ children }: Paragraph): Generator<LabelFact> {
  let isFirst = true;
  for (const [index, node] of children.entries()) {
    if (isFirst && (node.type === 'strong' || node.type === 'emphasis')) yield* emphasised(node, children[index + 1]);
    if (node.type === 'text') yield* inText(node, isFirst);
    const text = node.type === 'break' ? '\n' : textOf(node);
    isFirst = (isFirst || text.includes('\n')) && !/[\p{L}\d]/u.test(text.slice(text.lastIndexOf('\n') + 1));
  }
}

type Emphasised = Extract<PhrasingContent, { type: 'strong' | 'emphasis' }>;
type Text = Extract<PhrasingContent, { type: 'text' }>;

/** `**Impact:** …`, `**Impact**: …`, `**Is it real?** …`, or alone on its line; not `**Restart** the shop`. */
function* emphasised(node: Emphasised, next: PhrasingContent | undefined): Generator<LabelFact> {
  const { start, end } = node.position ?? {};
  const text = textOf(node).trim();
  const ends = /[:?.]$/.test(text) || !next || next.type === 'break' || /^\s*(?:[:–—\n]|- )/.test(textOf(next));
  if (!start || !end || !ends || text.length > longest) return;
  const at = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  yield { text: text.replace(/[\s:.]{1,3}$/, ''), isBold: node.type === 'strong', at };
}

/** `Impact: nobody can buy.`, on the first line only where nothing stands before it. */
function* inText({ value, position }: Text, isFirst: boolean): Generator<LabelFact> {
  if (!position) return;
  for (const [index, written] of value.split('\n').entries()) {
    const [, text] = index > 0 || isFirst ? (/^[\s\W]{0,5}(\p{Lu}[^:\n]{1,40}):(?:\s|$)/u.exec(written) ?? []) : [];
    const line = position.start.line + index;
    const column = index === 0 ? position.start.column : 1;
    if (text !== undefined)
      yield { text, isBold: false, at: { line, column, endLine: line, endColumn: column + written.indexOf(':') } };
  }
}

/** What is longer is a sentence. */
const longest = 60;

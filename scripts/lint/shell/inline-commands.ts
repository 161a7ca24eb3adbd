import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { isOrder } from './is-order.ts';
import { type Prose, proseByLine } from './prose-by-line.ts';

/** Code within a line that the text tells its reader to run, as if it stood in a block: ``Run `dropdb -h db shop`.`` */
export const inlineCommands = oncePer((facts: MarkdownFacts): readonly CodeFact[] => {
  const lines = proseByLine(facts);
  const together = Map.groupBy(facts.inline, ({ at }) => lines.get(at.line));
  return Array.from(together).flatMap(([prose, codes]) => (prose ? ordersIn(prose, codes) : []));
});

/** What is further away says nothing about it. */
const near = 400;

/** What is neither a path nor of several words may be a name only. */
const isWhole = /\/|^(?:\S+\s+){2}\S/;

function ordersIn({ text, isItem }: Prose, codes: MarkdownFacts['inline']): CodeFact[] {
  let end = 0;
  return codes.flatMap(code => {
    const start = text.indexOf(code.text, end);
    if (start < 0) return [];
    end = start + code.text.length;
    if (!isWhole.test(code.text)) return [];
    const before = text.slice(Math.max(0, start - near), start);
    return isOrder(before, text.slice(end, end + near), isItem) ? [asBlock(code)] : [];
  });
}

const statement = /^(?:alter|delete|drop|truncate|update)\s+["\w]/i;

const asBlock = ({ text, at }: MarkdownFacts['inline'][number]): CodeFact => ({
  language: statement.test(text) ? 'sql' : 'sh',
  text,
  at,
  fenced: false,
});

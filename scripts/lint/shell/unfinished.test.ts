import { expect, test } from 'vitest';
import { isUnfinished, nothingUnfinished, unfinishedAfter } from './unfinished.ts';

/** The numbers of the lines that begin anew. */
const beginnings = (text: string): number[] => {
  let before = nothingUnfinished;
  return text.split('\n').flatMap((line, index) => {
    const isNew = !isUnfinished(before);
    before = unfinishedAfter(line, before);
    return isNew ? [index + 1] : [];
  });
};

test.each([
  ['commands by themselves', 'a\nb', [1, 2]],
  ['a backslash, a pipe and `&&` go on', 'a \\\nb |\nc &&\nd\ne', [1, 5]],
  ['a quote is open until it is closed', 'a "b\nc\nd" e\nf', [1, 4]],
  ['an apostrophe within quotes', `a "it's"\nb 'say "'\nc`, [1, 2, 3]],
  ['quotes that are no quotes', 'a \\\'\nb "\\""\nc # it\'s\nd', [1, 2, 3, 4]],
  ['a `#` within a word', "a#'b\nc'\nd", [1, 3]],
  ['a here-document', 'a <<EOF\nb\nEOF\nc', [1, 4]],
  ['its word in quotes, and indented', "a <<-'EOF'\nb \"\n\tEOF\nc <<\\X\nX\nd", [1, 4, 6]],
  ['two of them', 'a <<X <<Y\nb\nX\nY\nc', [1, 5]],
  ['no here-document', 'a <<<EOF\nb $((1<<2))\nc <<pod>>\nd <<my-pod>>\ne "<<EOF"\nf', [1, 2, 3, 4, 5, 6]],
])('%s', (_, text, expected) => {
  expect(beginnings(text)).toEqual(expected);
});

test.each(["'", '"', '\\"', '<<', '<<-', '"\\', "#'", "<<'EOF"])('a line of a million `%s`', piece => {
  const started = performance.now();
  unfinishedAfter(piece.repeat(1_000_000), nothingUnfinished);
  expect(performance.now() - started).toBeLessThan(2_000);
});

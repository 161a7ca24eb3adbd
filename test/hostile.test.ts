// Text that is made to keep patterns busy, through all rules at once: eight times as much may take eight times as long.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../model/load.ts';
import { parseMarkdown } from '../model/source/markdown-source.ts';
import type { Extract } from '../scripts/lint/extract/extract.ts';
import { extractMarkdown } from '../scripts/lint/extract/extract-markdown.ts';
import { dictionary } from '../scripts/lint/extract/spelling/dictionary.ts';
import { postmortemWith } from '../scripts/lint/postmortem/test-postmortem.ts';
import { rules } from '../scripts/lint/rules/index.ts';
import { runRules } from '../scripts/lint/run-rules.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const runbook = 'runbooks/shop/DiskFull.md';

/** The text as a paragraph, code, a cell, a heading, an item and a comment. */
const everywhere = (text: string): string =>
  [
    '# Down',
    text,
    `## ${text}`,
    `- ${text}`,
    `| a |\n| --- |\n| ${text} |`,
    `\`\`\`sh\n${text}\n\`\`\``,
    `<!-- ${text} -->`,
  ].join('\n\n');

function millisecondsFor(text: string): number {
  const texts = new Map([
    ...Object.entries(postmortemWith(everywhere(text))),
    [runbook, `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-10-01\n---\n${everywhere(text)}\n`],
  ]);
  const started = performance.now();
  const extracts = new Map<string, Extract>();
  const loaded = loadOpsRepo(texts, [], (file, text) =>
    parseMarkdown(file, text, (tree, facts) =>
      extracts.set(file, extractMarkdown(tree, text, facts, dictionary().has)),
    ),
  );
  expect([loaded.repo.runbooks.size, loaded.repo.postmortems.size]).toEqual([1, 1]);
  runRules(rules, loaded, { now, texts, extracts });
  return performance.now() - started;
}

const pieces: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  digits: '1',
  spaces: ' a',
  tabs: '\ta',
  hyphens: '-',
  dots: '. ',
  commas: ', ',
  colons: 'a: ',
  slashes: '/a',
  backslashes: '\\',
  quotes: '"',
  apostrophes: "a's ",
  dollars: '$A ',
  at: '@a ',
  angles: '<a ',
  braces: '{{',
  parentheses: '(a',
  equals: 'a=',
  bars: ' a ; ',
  'letters of elsewhere': 'é',
  emoji: '😀',
  durations: '1h ',
  names: 'Ada ',
  deletions: 'delete from ',
  addresses: 'https://a.example/ ',
  mistakes: 'mistake made by ',
};

test.each(Object.entries(pieces))('a long line of %s', { timeout: 60_000 }, (_, piece) => {
  const lineOf = (length: number) => piece.repeat(length / piece.length);
  millisecondsFor(lineOf(1_000));
  const short = millisecondsFor(lineOf(5_000));
  // Half as much again and half a second allow for a machine that does other things as well.
  expect(millisecondsFor(lineOf(40_000))).toBeLessThan(12 * short + 500);
});

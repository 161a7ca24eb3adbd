import type { ParagraphFact, Place } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { byPosition } from '../../runbook/content.ts';
import { countWords } from '../../runbook/count-words.ts';

const most = 200;

/** The eye needs something to hold on to. */
export const runbookIsNotAWallOfText: Rule = {
  id: 'runbook/is-not-a-wall-of-text',
  summary: `After ${most} words of prose a runbook has a heading, a list, a table or a command.`,
  level: 'warning',
  why: 'What to do is somewhere in it, and nobody finds it in time.',
  fix: 'Put headings in, make the steps a list, and show commands in blocks.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      for (const { words, at, start } of walls(value.facts)) {
        yield {
          message: `Unexpected ${words} words without a heading, list, table or command, expected ${most} at most`,
          at: { file, ...at },
          hint: 'split them by headings, or make the steps a list',
          key: start,
        };
      }
    }
  },
};

type Wall = { readonly words: number; readonly at: Place; readonly start: string };

/** Runs of paragraphs that are too long, each at its first one. */
const walls = fromFacts('runbook/is-not-a-wall-of-text', ({ paragraphs, headings, code, tables, links }): Wall[] => {
  const images = links.filter(({ kind }) => kind === 'image');
  const lists = paragraphs.filter(({ within }) => within === 'list');
  const breaks = [...headings, ...code, ...tables, ...images, ...lists].map(({ at }) => at).toSorted(byPosition);
  const runs: ParagraphFact[][] = [[]];
  let next = 0;
  for (const paragraph of paragraphs.filter(({ within }) => within !== 'list')) {
    const from = next;
    for (let at = breaks[next]; at && byPosition(at, paragraph.at) < 0; at = breaks[next]) next++;
    if (next > from) runs.push([]);
    runs.at(-1)?.push(paragraph);
  }
  return runs.flatMap(run => {
    const words = run.reduce((sum, { text }) => sum + countWords(text), 0);
    const [first] = run;
    return first && words > most ? [{ words, at: first.at, start: first.text.split(/\s+/, 5).join(' ') }] : [];
  });
});

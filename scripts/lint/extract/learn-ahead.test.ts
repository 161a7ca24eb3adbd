import { expect, test } from 'vitest';
import { extractMarkdown } from './extract-markdown.ts';
import { learnAhead, learnAll } from './learn-ahead.ts';
import type { FreshText, LearnApart, LearntText } from './learn-apart.ts';

const texts = Array.from(
  { length: 35 },
  (_, index): FreshText => ({
    key: `${index}`,
    file: `A${index}.md`,
    text: `# A${index}\n`,
  }),
);

const extract: Parameters<typeof learnAll>[1] = (tree, text, facts) => extractMarkdown(tree, text, facts, () => true);

async function heardWith(learnApart: LearnApart) {
  const heard: LearntText[] = [];
  const words = await learnAhead(texts, { extract, learnApart, words: 'kept', hear: some => heard.push(...some) });
  return { words, heard: heard.toSorted((a, b) => Number(a.key) - Number(b.key)) };
}

const all = learnAll(texts, extract);

test('without help', async () => {
  expect(await heardWith(async () => [])).toEqual({ words: [], heard: all });
});

test('what helpers tell of is not learnt again', async () => {
  const help: LearnApart = async (queue, words, hear) => {
    hear((queue.next() ?? []).map(({ key }) => ({ key, line: 'theirs' })));
    return [`${words} and more`];
  };
  const theirs = all.map((one, index) => (index < 10 ? { ...one, line: 'theirs' } : one));
  expect(await heardWith(help)).toEqual({ words: ['kept and more'], heard: theirs });
});

test('what a helper takes and never tells of is learnt here', async () => {
  const help: LearnApart = async queue => {
    queue.next();
    return [];
  };
  expect(await heardWith(help)).toEqual({ words: [], heard: all });
});

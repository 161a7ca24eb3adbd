import { expect, test } from 'vitest';
import { addWords, openWords, wordsName } from '../lint/cache/known-words.ts';
import { extractorVersion } from '../lint/extract/extractor-version.ts';
import { learnAhead, learnAll } from '../lint/extract/learn-ahead.ts';
import type { FreshText, LearntText } from '../lint/extract/learn-apart.ts';
import { loadExtractors } from '../lint/extract/load-extractors.ts';
import '../lint/rules/index.ts'; // What they work out is learnt too.
import { learnOnThreads } from './learn-on-threads.ts';

const texts = (count: number): FreshText[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${index}`,
    file: `runbooks/shop/A${index}.md`,
    text: index === 7 ? `${'> '.repeat(2000)}deep\n` : `# A${index}\n\nThe serivce ${index} is [here](a.md).\n`,
  }));

const nothingKept = { cached: () => undefined, cache: () => {} };

async function learnt(all: readonly FreshText[], processors: number) {
  const { markdown: extract } = await loadExtractors(nothingKept);
  const heard: LearntText[] = [];
  const learnApart = learnOnThreads(processors);
  const words = await learnAhead(all, { extract, learnApart, words: undefined, hear: some => heard.push(...some) });
  return { words, heard: heard.toSorted((a, b) => Number(a.key) - Number(b.key)), extract };
}

test('threads learn what one would have learnt alone, and keep their words', async () => {
  const all = texts(1000);
  const { words, heard, extract } = await learnt(all, 3);
  expect(heard).toEqual(learnAll(all, extract));
  expect(
    heard.map(({ line }, index) => (line === undefined ? index : undefined)).filter(index => index !== undefined),
  ).toEqual([7]);
  expect(words).toHaveLength(2);
  const kept = new Map<string, string>();
  const store = {
    cached: (name: string) => kept.get(name),
    cache: (name: string, text: string) => void kept.set(name, text),
  };
  addWords(store, extractorVersion(), words);
  expect(Array.from(kept.keys())).toEqual([wordsName]);
  const asked: string[] = [];
  const known = openWords(store, extractorVersion(), word => asked.push(word) > 0);
  expect([known.has('serivce'), known.has('here'), asked]).toEqual([false, true, []]);
});

test('few texts, or one processor, need no thread', async () => {
  expect((await learnt(texts(400), 8)).words).toEqual([]);
  expect((await learnt(texts(1000), 1)).words).toEqual([]);
});

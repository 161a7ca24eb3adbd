import { expect, test } from 'vitest';
import { openWords } from './known-words.ts';

function remembered(version = 'v1', files = new Map<string, string>()) {
  const asked: string[] = [];
  const store = {
    cached: (name: string) => files.get(name),
    cache: (name: string, text: string) => void files.set(name, text),
  };
  const words = openWords(store, version, word => {
    asked.push(word);
    return word !== 'serivce';
  });
  return { words, asked, files };
}

function afterARun(): Map<string, string> {
  const { words, files } = remembered();
  words.has('service');
  words.has('serivce');
  words.save();
  return files;
}

test('a word is asked for once', () => {
  const { words, asked } = remembered();
  expect([words.has('service'), words.has('serivce'), words.has('service')]).toEqual([true, false, true]);
  expect(asked).toEqual(['service', 'serivce']);
});

test('the next run asks for new words only', () => {
  const { words, asked } = remembered('v1', afterARun());
  expect(['service', 'serivce', 'Queue'].map(words.has)).toEqual([true, false, true]);
  expect(asked).toEqual(['Queue']);
});

test.each<[string, string, (text: string) => string]>([
  ['another version', 'v2', text => text],
  ['a file that was cut short', 'v1', text => text.slice(0, -2)],
  ['a file of somebody else', 'v1', () => 'PNG\0'],
])('nothing counts of %s', (_, version, damage) => {
  const files = afterARun();
  for (const [name, text] of files) files.set(name, damage(text));
  const { words, asked } = remembered(version, files);
  expect([words.has('serivce'), asked]).toEqual([false, ['serivce']]);
});

test('a run with nothing new writes nothing', () => {
  const { words, files } = remembered('v1', afterARun());
  files.clear();
  words.has('service');
  words.save();
  expect(files.size).toBe(0);
});

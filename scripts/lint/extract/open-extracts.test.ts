import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { seal, unseal } from '../cache/seal.ts';
import { extractorVersion } from './extractor-version.ts';
import { openExtracts } from './open-extracts.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const file = 'runbooks/shop/A.md';
const text = '# A\n\nThe serivce is [here](a.md).\n';

async function read(kept: Map<string, string>, isWanted = true) {
  const store = {
    cached: (name: string) => kept.get(name),
    cache: (name: string, text: string) => kept.set(name, text),
  };
  const all = openExtracts(store, now, isWanted);
  const { readMarkdown, extracts } = await all.of(new Map([[file, text]]));
  const source = readMarkdown(file, text);
  all.save();
  return { source, extract: extracts.get(file) };
}

/** `facts-3f` is one of several. */
const sortsOf = (kept: ReadonlyMap<string, string>): string[] =>
  Array.from(kept.keys(), name => name.replace(/-..$/, ''));

test('what is learnt in one look is the same when it comes from the cache', async () => {
  const kept = new Map<string, string>();
  const first = await read(kept);
  expect(first.source.facts?.headings.map(({ slug }) => slug)).toEqual(['a']);
  expect(first.extract?.words.map(({ word }) => word)).toEqual(['serivce']);
  expect(first.extract?.style.map(({ rule }) => rule)).toEqual(['style/links-say-where']);
  expect(sortsOf(kept)).toEqual(['facts', 'words']);
  expect(await read(kept)).toEqual(first);
});

test('where nobody wants more than facts, nothing more is learnt, and nothing kept', async () => {
  const kept = new Map<string, string>();
  const { source, extract } = await read(kept, false);
  expect([source.facts?.lines, extract, kept.size]).toEqual([4, undefined, 0]);
});

test('YAML runbooks are learnt of once too, other YAML is not', async () => {
  const kept = new Map<string, string>();
  const store = {
    cached: (name: string) => kept.get(name),
    cache: (name: string, written: string) => kept.set(name, written),
  };
  const files = new Map([
    ['runbooks/shop/B.yaml', 'summary: The serivce hangs.\n'],
    ['alerts/shop/a.rules.yaml', 'summary: The serivce hangs.\n'],
  ]);
  const wordsOf = async () => {
    const all = openExtracts(store, now, true);
    const { extracts } = await all.of(files);
    all.save();
    return Array.from(extracts, ([name, { words }]) => [name, ...words.map(({ word }) => word)]);
  };
  expect(await wordsOf()).toEqual([['runbooks/shop/B.yaml', 'serivce']]);
  expect(sortsOf(kept)).toEqual(['facts', 'words']);
  // What is kept is marked: another look at the text would not find the mark.
  const version = extractorVersion();
  for (const [name, text] of kept)
    if (name.startsWith('facts')) kept.set(name, seal(unseal(text, version).replace('serivce', 'kept'), version));
  expect(await wordsOf()).toEqual([['runbooks/shop/B.yaml', 'kept']]);
});

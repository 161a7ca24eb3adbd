import type { Temporal } from 'temporal-polyfill';
import { lazily } from '../../../model/source/lazily.ts';
import { type MarkdownReader, parseMarkdown } from '../../../model/source/markdown-source.ts';
import { addWords, wordsName } from '../cache/known-words.ts';
import { keyOf, openCache, type Store, type TextCache } from '../cache/text-cache.ts';
import type { Extract } from './extract.ts';
import { extractorVersion } from './extractor-version.ts';
import { asSource, type KnownText, recall } from './known-text.ts';
import { learnAhead } from './learn-ahead.ts';
import type { FreshText, LearnApart, LearntText } from './learn-apart.ts';
import { type Extractors, loadExtractors } from './load-extractors.ts';
import { expectFewTrees } from './memory.ts';

/** The Markdown of one moment, read, and what was learnt of it by the way. */
export type Extracted = {
  readonly readMarkdown: MarkdownReader;
  /** Grows while files are read. */
  readonly extracts: ReadonlyMap<string, Extract>;
};

export type Extracts = {
  /** Gets ready to read these files: what takes long to load is loaded only if one of them is new. */
  of(files: ReadonlyMap<string, string>): Promise<Extracted>;
  /** Keeps what was learnt for the next run. */
  save(): void;
};

export type Helpers = {
  /** Hears how many of the files have been read. */
  readonly tell?: (read: number, all: number) => void;
  readonly learnApart?: LearnApart;
};

/**
 * Reads each text once in its life: what is known of it comes from the cache, or from one look at its tree. Where no rule
 * wants more than facts (`isWanted`), nothing more is learnt, and nothing kept.
 */
export function openExtracts(store: Store, now: Temporal.Instant, isWanted: boolean, helpers: Helpers = {}): Extracts {
  const { tell = () => {}, learnApart = async () => [] } = helpers;
  const cache = openCache(store, extractorVersion(), Math.floor(now.epochMilliseconds / 86_400_000));
  const savings = [cache.save];
  const extractors = lazily(async () => {
    const loaded = await loadExtractors(store);
    savings.push(loaded.save);
    return loaded;
  });
  const known = new Map<string, KnownText>();
  const learnFresh = async (fresh: readonly FreshText[], all: number): Promise<number> => {
    if (!isWanted || fresh.length === 0) return 0;
    const { markdown: extract } = await extractors();
    let count = 0;
    const hear = (learnt: readonly LearntText[]): void => {
      for (const { key, line } of learnt) if (line !== undefined) cache.set(key, line);
      count += learnt.length;
      tell(count, all);
    };
    const words = await learnAhead(fresh, { extract, learnApart, words: store.cached(wordsName), hear });
    if (words.length > 0) savings.push(() => addWords(store, extractorVersion(), words));
    return count;
  };
  return {
    async of(files) {
      const keys = new Map(
        Array.from(files).flatMap(([file, text]) => (isMarkdown(file) ? [[file, keyOf(text)]] : [])),
      );
      const fresh = freshTexts(files, keys, key => !known.has(key) && cache.get(key) === undefined);
      if (fresh.length < keys.size / 10) expectFewTrees();
      const learnt = await learnFresh(fresh, keys.size);
      const extracts = new Map<string, Extract>(isWanted ? await yamlRunbooks(files, cache, extractors) : []);
      const read = reader({ cache, known, keys, extracts });
      let count = 0;
      const readMarkdown: MarkdownReader = (file, text) => {
        count += 1;
        if (count > learnt) tell(count, keys.size);
        return read(file, text);
      };
      return { extracts, readMarkdown };
    },
    save: () => savings.forEach(save => void save()),
  };
}

/** Texts of which nothing is known, each once. */
function freshTexts(
  files: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, string>,
  isNew: (key: string) => boolean,
): FreshText[] {
  const fresh = new Map<string, FreshText>();
  for (const [file, key] of keys) if (isNew(key)) fresh.set(key, { key, file, text: files.get(file) ?? '' });
  return Array.from(fresh.values());
}

/** What is known of YAML runbooks, or can be learnt now. */
async function yamlRunbooks(
  files: ReadonlyMap<string, string>,
  cache: TextCache,
  extractors: () => Promise<Extractors>,
): Promise<[string, Extract][]> {
  const texts = Array.from(files).filter(([file]) => /^runbooks\/.*\.ya?ml$/i.test(file));
  const known = texts.map(([file, text]) => ({ file, text, json: cache.get(keyOfYaml(text)) }));
  if (known.every(({ json }) => json !== undefined))
    return known.map(({ file, json = '' }) => [file, JSON.parse(json)]);
  const { yamlRunbook } = await extractors();
  return known.map(({ file, text, json }) => {
    if (json !== undefined) return [file, JSON.parse(json)];
    const extract = yamlRunbook(text);
    cache.set(keyOfYaml(text), JSON.stringify(extract));
    return [file, extract];
  });
}

/** The same text may be read as Markdown elsewhere. */
const keyOfYaml = (text: string): string => keyOf(`runbook: ${text}`);

const isMarkdown = (file: string): boolean => file.toLowerCase().endsWith('.md');

type Memory = {
  readonly cache: TextCache;
  /** Texts of this run by their keys: most of them are the same before a change and after it. */
  readonly known: Map<string, KnownText>;
  readonly keys: ReadonlyMap<string, string>;
  readonly extracts: Map<string, Extract>;
};

const reader =
  ({ cache, known, keys, extracts }: Memory): MarkdownReader =>
  (file, text) => {
    const key = keys.get(file) ?? keyOf(text);
    const line = known.has(key) ? undefined : cache.get(key);
    const found = known.get(key) ?? (line === undefined ? undefined : recall(line));
    // What was refused is parsed again for what is wrong with it.
    if (!found) return parseMarkdown(file, text);
    known.set(key, found);
    extracts.set(file, found.extract);
    return asSource(found);
  };

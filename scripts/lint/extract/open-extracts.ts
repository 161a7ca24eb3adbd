import type { Temporal } from 'temporal-polyfill';
import { lazily } from '../../../model/source/lazily.ts';
import type { MarkdownReader } from '../../../model/source/markdown-source.ts';
import { keyOf, openCache, type Store, type TextCache } from '../cache/text-cache.ts';
import type { Extract } from './extract.ts';
import { extractorVersion } from './extractor-version.ts';
import { asSource, type ExtractMarkdown, type KnownText, learn, recall } from './known-text.ts';
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

/** Hears how many of the files have been read. */
export type Tell = (read: number, all: number) => void;

/**
 * Reads each text once in its life: what is known of it comes from the cache, or from one look at its tree. Where no rule
 * wants more than facts (`isWanted`), nothing more is learnt, and nothing kept.
 */
export function openExtracts(store: Store, now: Temporal.Instant, isWanted: boolean, tell: Tell = () => {}): Extracts {
  const cache = openCache(store, extractorVersion(), Math.floor(now.epochMilliseconds / 86_400_000));
  const savings = [cache.save];
  const extractors = lazily(async () => {
    const loaded = await loadExtractors(store);
    savings.push(loaded.save);
    return loaded;
  });
  const known = new Map<string, KnownText>();
  return {
    async of(files) {
      const keys = new Map(
        Array.from(files).flatMap(([file, text]) => (isMarkdown(file) ? [[file, keyOf(text)]] : [])),
      );
      const fresh = Array.from(keys.values()).filter(key => !known.has(key) && cache.get(key) === undefined);
      const extract = isWanted && fresh.length > 0 ? (await extractors()).markdown : undefined;
      if (fresh.length < keys.size / 10) expectFewTrees();
      const extracts = new Map<string, Extract>(isWanted ? await yamlRunbooks(files, cache, extractors) : []);
      const read = reader({ cache, known, keys, extracts, extract });
      let count = 0;
      const readMarkdown: MarkdownReader = (file, text) => {
        count += 1;
        tell(count, keys.size);
        return read(file, text);
      };
      return { extracts, readMarkdown };
    },
    save: () => savings.forEach(save => void save()),
  };
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
  readonly extract: ExtractMarkdown | undefined;
};

const reader =
  ({ cache, known, keys, extracts, extract }: Memory): MarkdownReader =>
  (file, text) => {
    const key = keys.get(file) ?? keyOf(text);
    const keep = (found: KnownText) => {
      known.set(key, found);
      extracts.set(file, found.extract);
      return asSource(found);
    };
    const earlier = known.get(key);
    if (earlier) return keep(earlier);
    const line = cache.get(key);
    if (line !== undefined) return keep(recall(line));
    const learnt = learn(file, text, extract);
    if ('source' in learnt) return learnt.source;
    cache.set(key, learnt.line);
    // Pieces of a text and its tree keep the whole alive; their copies don't.
    return keep(recall(cache.get(key) ?? learnt.line));
  };

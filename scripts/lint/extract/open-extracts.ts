import { setFlagsFromString } from 'node:v8';
import type { Temporal } from 'temporal-polyfill';
import {
  type MarkdownFacts,
  type MarkdownReader,
  type MarkdownSource,
  parseMarkdown,
} from '../../../model/source/markdown-source.ts';
import { keyOf, openCache, type Store, type TextCache } from '../cache/text-cache.ts';
import type { Extract } from './extract.ts';
import type { extractMarkdown } from './extract-markdown.ts';
import { extractorVersion } from './extractor-version.ts';

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

/**
 * Reads each text once in its life: what is known of it comes from the cache, or from one look at its tree. Where no rule
 * wants more than facts (`isWanted`), nothing more is learnt, and nothing kept.
 */
export function openExtracts(store: Store, now: Temporal.Instant, isWanted: boolean): Extracts {
  const cache = openCache(store, extractorVersion(), Math.floor(now.epochMilliseconds / 86_400_000));
  return {
    async of(files) {
      const keys = new Map(
        Array.from(files).flatMap(([file, text]) => (isMarkdown(file) ? [[file, keyOf(text)]] : [])),
      );
      const isNew = isWanted && Array.from(keys.values()).some(key => cache.get(key) === undefined);
      const extract = isNew ? (await import('./extract-markdown.ts')).extractMarkdown : undefined;
      // Trees are garbage at once; with memory to spare, V8 would let a gigabyte of them pile up.
      if (isNew) setFlagsFromString('--heap-growing-percent=30');
      const extracts = new Map<string, Extract>();
      return { extracts, readMarkdown: reader(cache, keys, extracts, extract) };
    },
    save: () => cache.save(),
  };
}

const isMarkdown = (file: string): boolean => file.toLowerCase().endsWith('.md');

type Known = { readonly facts: MarkdownFacts; readonly extract: Extract };

const reader =
  (
    cache: TextCache,
    keys: ReadonlyMap<string, string>,
    extracts: Map<string, Extract>,
    extract: typeof extractMarkdown | undefined,
  ): MarkdownReader =>
  (file, text) => {
    const key = keys.get(file) ?? keyOf(text);
    const keep = (json: string): MarkdownSource => {
      const known = JSON.parse(json) as Known; // Written below by this very version, and whole: its checksum agrees.
      extracts.set(file, known.extract);
      return { facts: known.facts, findings: [] };
    };
    const json = cache.get(key);
    if (json !== undefined) return keep(json);
    const learnt: Extract[] = [];
    const source = parseMarkdown(file, text, tree => learnt.push(...(extract ? [extract(tree, text)] : [])));
    const [found] = learnt;
    if (!source.facts || !found) return source;
    const fresh = JSON.stringify({ facts: source.facts, extract: found } satisfies Known);
    cache.set(key, fresh);
    // Pieces of a text and its tree keep the whole alive; their copies don't.
    return keep(fresh);
  };

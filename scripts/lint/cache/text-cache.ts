import { hash } from 'node:crypto';
import { seal, unseal } from './seal.ts';

/** Where texts can be kept between runs: never fails, and may forget everything. */
export type Store = { cached(name: string): string | undefined; cache(name: string, text: string): void };

/** What is known of texts by their contents: a line of JSON each. */
export type TextCache = {
  get(key: string): string | undefined;
  set(key: string, line: string): void;
  /** Writes the shards that have changed. */
  save(): void;
};

/** What a text goes by in the cache. */
export const keyOf = (text: string): string => hash('sha1', text);

/** Long enough that a week's holiday or a look at an old branch costs nothing. */
const daysUnused = 30;
/** Days are only noted to forget what nobody asks for: a week more or less is worth no writing. */
const daysBetweenNotes = 7;

/** A cache in 256 files: what a small change adds rewrites few of them. What is broken, or was written by another version, counts as empty. `today` is a day's number. */
export function openCache(store: Store, version: string, today: number): TextCache {
  const shards = new Map<string, Shard>();
  const shardOf = (key: string): Shard => {
    const name = `facts-${key.slice(0, 2)}`;
    const shard = shards.get(name) ?? readShard(store.cached(name), version);
    shards.set(name, shard);
    return shard;
  };
  return {
    get(key) {
      const entry = shardOf(key).get(key);
      if (entry) entry.isUsed = true;
      return entry?.line;
    },
    set: (key, line) => void shardOf(key).set(key, { line: inAscii(line), isUsed: true, day: undefined }),
    save() {
      for (const [name, shard] of shards)
        if (isStale(shard, today)) store.cache(name, shardText(shard, version, today));
    },
  };
}

type Entry = { readonly line: string; isUsed: boolean; readonly day: number | undefined };
type Shard = Map<string, Entry>;

function readShard(text: string | undefined, version: string): Shard {
  const body = unseal(text, version);
  const shard: Shard = new Map();
  for (let start = 0, stop = body.indexOf('\n'); stop >= 0; start = stop + 1, stop = body.indexOf('\n', start)) {
    const [afterKey, afterDay] = [body.indexOf(' ', start), body.indexOf('{', start)];
    const day = Number(body.slice(afterKey + 1, afterDay));
    shard.set(body.slice(start, afterKey), { line: body.slice(afterDay, stop), isUsed: false, day });
  }
  return shard;
}

const isStale = (shard: Shard, today: number): boolean =>
  Array.from(shard.values()).some(({ day, isUsed }) =>
    day === undefined ? true : today - day > (isUsed ? daysBetweenNotes : daysUnused),
  );

function shardText(shard: Shard, version: string, today: number): string {
  // Added up, not joined: many megabytes are then copied once.
  let body = '';
  for (const [key, { day = today, isUsed, line }] of shard)
    if (isUsed || today - day <= daysUnused) body += `${key} ${isUsed ? today : day} ${line}\n`;
  return seal(body, version);
}

/** Text without other characters takes half the memory when it is read again, and a fraction of the time. */
const inAscii = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  line.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Chance that comes out the same for the same seed and key, whatever else was drawn before. */
export type Random = {
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
};

export function randomFor(seed: number, key: string): Random {
  let state = hash(`${seed} ${key}`);
  // mulberry32: 32 bits of state are plenty for text.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: list => {
      const item = list[integer(0, list.length - 1)];
      if (item === undefined) throw new Error('Bug: nothing to pick from');
      return item;
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** A text of which nothing is known yet, and what it goes by in the cache. */
export type FreshText = { readonly key: string; readonly file: string; readonly text: string };

/** What there is to know of a text, as one line; none where the text was refused. */
export type LearntText = { readonly key: string; readonly line: string | undefined };

/** Texts to be learnt of, which whoever has time takes the next few of. */
export type Queue = {
  readonly size: number;
  /** None when all are taken. */
  next(): readonly FreshText[] | undefined;
};

/**
 * Helps to learn of many texts on other processors, and tells of each few as they come. `words` is what the cache has on
 * words; the answer is what each helper would keep there. What a helper takes and never tells of is left undone.
 */
export type LearnApart = (
  queue: Queue,
  words: string | undefined,
  hear: (learnt: readonly LearntText[]) => void,
) => Promise<readonly string[]>;

/** Few enough that nobody waits long for the last. */
const atOnce = 10;

export function queueOf(texts: readonly FreshText[]): Queue {
  let start = 0;
  return {
    size: texts.length,
    next() {
      const some = texts.slice(start, start + atOnce);
      start += some.length;
      return some.length === 0 ? undefined : some;
    },
  };
}

import { seal, unseal } from './seal.ts';
import type { Store } from './text-cache.ts';

/** Whether words are known, remembered between runs: the same few thousand make up all texts. */
export type KnownWords = {
  /** Asks only for a word that is new. */
  has(word: string): boolean;
  /** Writes what is new. */
  save(): void;
};

/** What the cache calls them. */
export const wordsName = 'words';

/** Somebody's novel, or text that was made by a program: what is more is forgotten. */
const most = 200_000;

/** `ask` is asked once for each word; nothing of what another version answered counts. */
export function openWords(store: Store, version: string, ask: (word: string) => boolean): KnownWords {
  const answers = answersIn(unseal(store.cached(wordsName), version));
  let hasNew = false;
  return {
    has(word) {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = ask(word);
      answers.set(word, answer);
      hasNew = true;
      return answer;
    },
    save() {
      if (hasNew) keep(store, version, answers);
    },
  };
}

/** Adds what others have found out, as each of them would keep it. */
export function addWords(store: Store, version: string, others: readonly string[]): void {
  const all = [store.cached(wordsName), ...others].flatMap(text => Array.from(answersIn(unseal(text, version))));
  keep(store, version, new Map(all));
}

function keep(store: Store, version: string, answers: ReadonlyMap<string, boolean>): void {
  const words = Array.from(answers).slice(-most);
  const those = (isKnown: boolean) => words.flatMap(([word, answer]) => (answer === isKnown ? [word] : [])).join(' ');
  store.cache(wordsName, seal(`${those(true)}\n${those(false)}`, version));
}

/** Known ones in the first line, others in the second. */
function answersIn(text: string): Map<string, boolean> {
  const [known = '', unknown = ''] = text.split('\n');
  const answers = (words: string, answer: boolean) =>
    words.split(' ').flatMap((word): [string, boolean][] => (word === '' ? [] : [[word, answer]]));
  return new Map([...answers(known, true), ...answers(unknown, false)]);
}

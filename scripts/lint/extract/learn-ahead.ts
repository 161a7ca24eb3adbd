import { setImmediate as others } from 'node:timers/promises';
import { type ExtractMarkdown, learn } from './known-text.ts';
import { type FreshText, type LearnApart, type LearntText, queueOf } from './learn-apart.ts';

export type Means = {
  readonly extract: ExtractMarkdown;
  readonly learnApart: LearnApart;
  readonly words: string | undefined;
  /** Hears of each text once. */
  hear(learnt: readonly LearntText[]): void;
};

/** Learns of texts, here and wherever there is help; what helpers would keep on words. */
export async function learnAhead(texts: readonly FreshText[], means: Means): Promise<readonly string[]> {
  const { extract, learnApart, words } = means;
  const missing = new Map(texts.map(text => [text.key, text]));
  const hear = (learnt: readonly LearntText[]): void => {
    for (const { key } of learnt) missing.delete(key);
    means.hear(learnt);
  };
  const queue = queueOf(texts);
  const help = learnApart(queue, words, hear);
  for (let some = queue.next(); some; some = queue.next()) {
    hear(learnAll(some, extract));
    await others();
  }
  const found = await help;
  hear(learnAll(Array.from(missing.values()), extract));
  return found;
}

export const learnAll = (texts: readonly FreshText[], extract: ExtractMarkdown): LearntText[] =>
  texts.map(({ key, file, text }) => ({ key, line: learn(file, text, extract) }));

import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LearnApart, Queue } from '../lint/extract/learn-apart.ts';
import type { Answer, Beginning, Question } from './messages.ts';

/** A thread takes almost a second to begin, and some 120 MB: fewer texts than these are sooner read without. */
const leastPerThread = 500;
const mostThreads = 3;

/** Learns on the processors besides the one that asks, where it is worth while. */
export const learnOnThreads =
  (processors: number): LearnApart =>
  async (queue, words, hear) => {
    const count = Math.min(processors - 1, mostThreads, Math.floor(queue.size / leastPerThread));
    const told = await Promise.all(
      Array.from({ length: Math.max(0, count) }, () => learnOnThread(queue, { words }, hear)),
    );
    return told.flat();
  };

/** Ends when nothing is left, or when the thread fails. */
function learnOnThread(queue: Queue, beginning: Beginning, hear: Parameters<LearnApart>[2]): Promise<string[]> {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const worker = new Worker(new URL(`learner${extname(import.meta.url)}`, import.meta.url), { workerData: beginning });
  const words: string[] = [];
  const ask = (): void => worker.postMessage((queue.next() ?? 'end') satisfies Question);
  worker.on('message', (answer: Answer) => {
    if ('words' in answer) return void words.push(answer.words);
    hear(answer.learnt);
    ask();
  });
  // Nobody listens: what it had is learnt by whoever asked.
  worker.on('error', () => {});
  worker.on('exit', () => resolve(words));
  ask();
  // Who asks is busy too: the next ones are at hand when the first are done.
  ask();
  return promise;
}

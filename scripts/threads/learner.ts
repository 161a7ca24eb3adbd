import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Beginning, Question } from './messages.ts';

// Each thread loads all of its code.
enableCompileCache();
const [{ learnAll }, { loadExtractors }] = await Promise.all([
  import('../lint/extract/learn-ahead.ts'),
  import('../lint/extract/load-extractors.ts'),
  // What rules want to know of a text is worked out with its facts.
  import('../lint/rules/index.ts'),
]);

const { words }: Beginning = workerData;
const { markdown, save } = await loadExtractors({ cached: () => words, cache: (_, text) => answer({ words: text }) });

function answer(told: Answer): void {
  parentPort?.postMessage(told);
}

parentPort?.on('message', (question: Question) => {
  if (question !== 'end') return answer({ learnt: learnAll(question, markdown) });
  save();
  parentPort?.close();
});

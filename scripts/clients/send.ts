import type { Api, Send } from './api.ts';
import { refused, unanswered } from './api-error.ts';
import { attempt } from './attempt.ts';
import type { Network } from './network.ts';
import { pauseBeforeRetry } from './pause-before-retry.ts';

const mostAttempts = 5;

/** Sends requests to an API, with patience. */
export const sender =
  (api: Api, network: Network): Send =>
  async request => {
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(api, request, network);
      if ('answer' in outcome) return outcome.answer;
      const pause = pauseBeforeRetry(outcome, request, attempts, network.random);
      if (pause === undefined || attempts === mostAttempts)
        throw 'silence' in outcome ? unanswered(api, request, outcome.silence) : refused(api, request, outcome.refusal);
      await network.wait(pause);
    }
  };

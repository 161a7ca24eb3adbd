import type { Request } from './api.ts';
import { askedWait } from './asked-wait.ts';
import type { Outcome, Refusal } from './attempt.ts';

/** What answers in the name of an API that is busy or restarting. */
const passing: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

const longestWait = 5 * 60_000;
const longestBackoff = 30_000;

/**
 * The milliseconds to wait before a request is sent again; undefined when that is pointless, asks for too much
 * patience, or could do a thing twice. `attempts` counts those already made.
 */
export function pauseBeforeRetry(
  outcome: Exclude<Outcome, { readonly answer: unknown }>,
  { method }: Request,
  attempts: number,
  random: () => number,
): number | undefined {
  const isSafe = method !== 'POST';
  if ('silence' in outcome) return isSafe || !outcome.silence.arrived ? backoff(attempts, random) : undefined;
  const { refusal } = outcome;
  if (!isRateLimit(refusal) && !(isSafe && passing.has(refusal.status))) return undefined;
  const asked = askedWait(refusal.headers);
  // A little more than asked: everybody else was told the same.
  const pause = asked === undefined ? backoff(attempts, random) : asked + random() * 1000;
  return pause <= longestWait ? pause : undefined;
}

/** A request that is turned away for its number was not carried out. GitHub says 403 for that as well. */
function isRateLimit({ status, headers }: Refusal): boolean {
  if (status === 429) return true;
  return status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0');
}

/** Half a second, doubled each time; between half of it and all of it. */
const backoff = (attempts: number, random: () => number): number =>
  Math.min(longestBackoff, 500 * 2 ** (attempts - 1)) * (0.5 + random() / 2);

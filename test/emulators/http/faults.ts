import type { Request } from './types.ts';

/**
 * What may go wrong on the way: a refusal, a socket that stays silent, one that breaks before the request is handled,
 * or one that breaks after it was.
 */
export type Fault = 429 | 500 | 502 | 'timeout' | 'reset' | 'lost-response';

/** Decides what goes wrong with the n-th request, counted from 1. */
export type FaultPlan = (request: Request, n: number) => Fault | undefined;

export const noFaults: FaultPlan = () => undefined;

/** Every n-th request fails, with each of `kinds` in turn. */
export const everyNth =
  (count: number, ...kinds: readonly Fault[]): FaultPlan =>
  (_request, n) =>
    n % count === 0 ? kinds[(n / count - 1) % kinds.length] : undefined;

/** The first request that `concerns` holds for fails, and no other. */
export function once(kind: Fault, concerns: (request: Request) => boolean = () => true): FaultPlan {
  let done = false;
  return request => {
    if (done || !concerns(request)) return undefined;
    done = true;
    return kind;
  };
}

/** A share of all requests fails, and the same ones again for the same seed and order. */
export function seeded({ rate, seed, kinds }: { rate: number; seed: number; kinds: readonly Fault[] }): FaultPlan {
  return (_request, n) => {
    if (fraction(seed, n * 2) >= rate) return undefined;
    return kinds[Math.floor(fraction(seed, n * 2 + 1) * kinds.length)];
  };
}

/** A number in [0, 1) that depends on nothing but its arguments (the finalizer of MurmurHash3). */
function fraction(seed: number, n: number): number {
  let hash = Math.imul(seed ^ Math.imul(n, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

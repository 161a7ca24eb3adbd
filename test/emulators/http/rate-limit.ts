/** What is left of an allowance after one request asked for its share. */
export type Allowance = {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the next request is allowed, or, where one is, until the whole allowance is back. */
  readonly resetSeconds: number;
};

export type RateLimitOptions = {
  readonly limit: number;
  readonly perSeconds: number;
  /** Milliseconds that only grow; where they start does not matter. */
  readonly clock: () => number;
};

/** A token bucket: `limit` requests at once, refilled evenly over `perSeconds`. */
export function tokenBucket({ limit, perSeconds, clock }: RateLimitOptions): () => Allowance {
  const perToken = (perSeconds * 1000) / limit;
  let tokens = limit;
  let last = clock();
  return () => {
    const now = clock();
    tokens = Math.min(limit, tokens + (now - last) / perToken);
    last = now;
    const allowed = tokens >= 1;
    if (allowed) tokens -= 1;
    const missing = allowed ? limit - tokens : 1 - tokens;
    return { allowed, limit, remaining: Math.floor(tokens), resetSeconds: Math.ceil((missing * perToken) / 1000) };
  };
}

/** The headers by which PagerDuty tells of its rate limit. */
export const pagerDutyRateHeaders = ({ limit, remaining, resetSeconds }: Allowance): Record<string, string> => ({
  'ratelimit-limit': `${limit}`,
  'ratelimit-remaining': `${remaining}`,
  'ratelimit-reset': `${resetSeconds}`,
});

/** The headers by which GitHub tells of its rate limit; `nowSeconds` counts from 1970, as `x-ratelimit-reset` does. */
export const gitHubRateHeaders = (allowance: Allowance, nowSeconds: number): Record<string, string> => ({
  'x-ratelimit-limit': `${allowance.limit}`,
  'x-ratelimit-remaining': `${allowance.remaining}`,
  'x-ratelimit-used': `${allowance.limit - allowance.remaining}`,
  'x-ratelimit-reset': `${nowSeconds + allowance.resetSeconds}`,
  'x-ratelimit-resource': 'core',
  ...(allowance.allowed ? {} : { 'retry-after': `${allowance.resetSeconds}` }),
});

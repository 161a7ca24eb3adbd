import { expect, test } from 'vitest';
import { gitHubRateHeaders, pagerDutyRateHeaders, tokenBucket } from './rate-limit.ts';

test('an allowance is spent, refused and comes back', () => {
  let time = 0;
  const take = tokenBucket({ limit: 2, perSeconds: 10, clock: () => time });
  expect(take()).toEqual({ allowed: true, limit: 2, remaining: 1, resetSeconds: 5 });
  expect(take()).toEqual({ allowed: true, limit: 2, remaining: 0, resetSeconds: 10 });
  expect(take()).toEqual({ allowed: false, limit: 2, remaining: 0, resetSeconds: 5 });
  time = 4_999;
  expect(take().allowed).toBe(false);
  time = 5_000;
  expect(take().allowed).toBe(true);
  time = 1_000_000;
  expect(take().remaining).toBe(1);
});

test('each vendor tells it by its own headers', () => {
  const refused = { allowed: false, limit: 2, remaining: 0, resetSeconds: 5 };
  expect(pagerDutyRateHeaders(refused)).toEqual({
    'ratelimit-limit': '2',
    'ratelimit-remaining': '0',
    'ratelimit-reset': '5',
  });
  expect(gitHubRateHeaders(refused, 1_000)).toEqual({
    'x-ratelimit-limit': '2',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '2',
    'x-ratelimit-reset': '1005',
    'x-ratelimit-resource': 'core',
    'retry-after': '5',
  });
});

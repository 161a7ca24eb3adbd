import { expect, test } from 'vitest';
import { askedWait } from './asked-wait.ts';

const date = 'Mon, 16 Nov 2026 09:00:00 GMT';

test.each<[string, Record<string, string>, number | undefined]>([
  ['nothing', {}, undefined],
  ['seconds', { 'retry-after': '7' }, 7000],
  ['a date', { 'retry-after': 'Mon, 16 Nov 2026 09:01:00 GMT', date }, 60_000],
  ['a date that has passed', { 'retry-after': 'Mon, 16 Nov 2026 08:59:00 GMT', date }, 0],
  ['nonsense', { 'retry-after': 'soon', date }, undefined],
  ["PagerDuty's seconds until it counts anew", { 'ratelimit-limit': '960', 'ratelimit-reset': '12' }, 12_000],
  [
    "GitHub's moment at which it counts anew",
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Date.UTC(2026, 10, 16, 9, 0, 30) / 1000}`, date },
    30_000,
  ],
  ['a moment, while requests remain', { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1', date }, undefined],
  ['a moment on an unknown clock', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, undefined],
])('%s', (_, headers, expected) => {
  expect(askedWait(new Headers(headers))).toBe(expected);
});

/**
 * How long the answer asks to wait, in milliseconds: `Retry-After`, PagerDuty's `ratelimit-reset` (seconds from now),
 * GitHub's `x-ratelimit-reset` (seconds since 1970, once nothing remains). Moments count from the answer's own `Date`,
 * whose clock set them.
 */
export function askedWait(headers: Headers): number | undefined {
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== null) return seconds(retryAfter) ?? sinceAnswer(headers, Date.parse(retryAfter));
  const reset = seconds(headers.get('ratelimit-reset'));
  if (reset !== undefined) return reset;
  if (headers.get('x-ratelimit-remaining') !== '0') return undefined;
  return sinceAnswer(headers, seconds(headers.get('x-ratelimit-reset')));
}

const seconds = (text: string | null): number | undefined =>
  text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : undefined;

function sinceAnswer(headers: Headers, moment: number | undefined): number | undefined {
  const wait = (moment ?? Number.NaN) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

import { Temporal } from 'temporal-polyfill';
import { isBefore, type Span } from './dated-override.ts';

const nearHours = 7 * 24;
const longestHours = 90 * 24;

/**
 * The spans of time to ask PagerDuty about, from now on: near ones in one question, so that a year with two overrides
 * is two questions, and none longer than what PagerDuty likes to answer.
 */
export function spansToAsk(spans: readonly Span[], now: Temporal.Instant): Span[] {
  const asked: Span[] = [];
  for (const { from, to } of open(spans, now)) {
    const last = asked.at(-1);
    if (
      last &&
      isBefore(from, last.to.add({ hours: nearHours })) &&
      isBefore(to, last.from.add({ hours: longestHours }))
    )
      asked[asked.length - 1] = { from: last.from, to: isBefore(last.to, to) ? to : last.to };
    else asked.push({ from, to });
  }
  return asked.flatMap(pieces);
}

const open = (spans: readonly Span[], now: Temporal.Instant): Span[] =>
  spans
    .filter(({ to }) => isBefore(now, to))
    .map(({ from, to }) => ({ from: isBefore(from, now) ? now : from, to }))
    .toSorted((a, b) => Temporal.Instant.compare(a.from, b.from));

function pieces({ from, to }: Span): Span[] {
  const middle = from.add({ hours: longestHours });
  return isBefore(middle, to) ? [{ from, to: middle }, ...pieces({ from: middle, to })] : [{ from, to }];
}

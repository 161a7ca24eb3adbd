import type { IncidentTime } from '../../../model/postmortem.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import type { Prose } from '../place-in-prose.ts';
import {
  clocksPattern,
  durationBetween,
  durationOf,
  durationPattern,
  type WrittenDuration,
} from './written-duration.ts';

/** What a duration measures, and the moments that it may be counted between, the likeliest first. */
export type Measure = {
  readonly what: string;
  readonly from: readonly IncidentTime[];
  readonly to: readonly IncidentTime[];
};

/** A duration that a postmortem states: `Time to detect: 7 minutes`. */
export type StatedDuration = Measure & WrittenDuration & { readonly within: Prose };

/** What postmortems measure. Where it is not said who began to count, and when, each likely moment will do. */
export const measures = {
  whole: { what: 'duration', from: ['started', 'detected'], to: ['mitigated', 'resolved'] },
  toDetect: { what: 'time to detect', from: ['started'], to: ['detected'] },
  toAcknowledge: { what: 'time to acknowledge', from: ['detected', 'started'], to: ['acknowledged'] },
  toMitigate: { what: 'time to mitigate', from: ['started', 'detected'], to: ['mitigated'] },
  toResolve: { what: 'time to resolve', from: ['started', 'detected', 'acknowledged'], to: ['resolved', 'mitigated'] },
} as const satisfies Readonly<Record<string, Measure>>;

const labels: readonly (readonly [Measure, RegExp])[] = [
  [measures.whole, /^(total |incident |outage )?duration$/],
  [measures.toDetect, /^(mean )?time to detect(ion)?$|^m?ttd$/],
  [measures.toAcknowledge, /^(mean )?time to (acknowledge|respond)$|^m?tta$/],
  [measures.toMitigate, /^(mean )?time to mitigat(e|ion)$|^m?ttm$/],
  [measures.toResolve, /^(mean )?time to (resolve|resolution|recover|recovery|restore)$|^m?ttr$/],
];

/** Those in lines such as `Duration: 58 minutes` and in rows such as `| Duration | 58 minutes |`. */
export function statedDurations({ paragraphs, tables }: MarkdownFacts): StatedDuration[] {
  const lines = paragraphs.flatMap(within =>
    within.text.split('\n').map(line => {
      const colon = line.indexOf(':');
      return { label: line.slice(0, Math.max(colon, 0)), value: line.slice(colon + 1), within };
    }),
  );
  const rows = tables.flatMap(({ rows }) =>
    rows.map(({ cells: [label = '', value = ''], at }) => ({ label, value, within: { text: value, at } })),
  );
  return [...lines, ...rows].flatMap(({ label, value, within }) => {
    const [measure] = labels.find(([, pattern]) => pattern.test(label.trim().toLowerCase())) ?? [];
    return measure ? durationsIn(value).map(written => ({ ...measure, ...written, within })) : [];
  });
}

const leading = new RegExp(`^\\W{0,3}(?:(${clocksPattern})(?: UTC)?(?: ?[(,;=] ?|$))?(${durationPattern})?`, 'i');

/** The durations that a value begins with: by the clock, by its length, or `22:40–01:10 UTC (2h30m)`; equal ones once. */
function durationsIn(value: string): WrittenDuration[] {
  const [, clocks, length] = leading.exec(value.trim().slice(0, 60)) ?? [];
  return [
    ...(clocks === undefined ? [] : [durationBetween(clocks)]),
    ...(length === undefined ? [] : [durationOf(length)]),
  ].filter(({ minutes }, index, all) => all.findIndex(other => other.minutes === minutes) === index);
}

import type { IncidentTime } from '../../../model/postmortem.ts';
import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';

/** A duration that a postmortem states in words: `Time to detect: 7 minutes`. */
export type StatedDuration = {
  readonly what: string;
  readonly written: string;
  readonly minutes: number;
  /** How far it may be off, since people round. */
  readonly tolerance: number;
  /** The moments that it may be counted between, the likeliest first. */
  readonly from: readonly IncidentTime[];
  readonly to: readonly IncidentTime[];
  readonly at: Place;
};

type Sort = Pick<StatedDuration, 'what' | 'from' | 'to'> & { readonly label: RegExp };

const sorts: readonly Sort[] = [
  {
    what: 'duration',
    label: /^(total |incident |outage )?duration$/,
    from: ['started', 'detected'],
    to: ['mitigated', 'resolved'],
  },
  { what: 'time to detect', label: /^(mean )?time to detect(ion)?$|^m?ttd$/, from: ['started'], to: ['detected'] },
  {
    what: 'time to acknowledge',
    label: /^(mean )?time to (acknowledge|respond)$|^m?tta$/,
    from: ['detected', 'started'],
    to: ['acknowledged'],
  },
  {
    what: 'time to mitigate',
    label: /^(mean )?time to mitigat(e|ion)$|^m?ttm$/,
    from: ['started', 'detected'],
    to: ['mitigated'],
  },
  {
    what: 'time to resolve',
    label: /^(mean )?time to (resolve|resolution|recover|recovery|restore)$|^m?ttr$/,
    from: ['started', 'detected'],
    to: ['resolved', 'mitigated'],
  },
];

/** Those in lines such as `Duration: 58 minutes` and in rows such as `| Duration | 58 minutes |`. */
export function statedDurations({ paragraphs, tables }: MarkdownFacts): StatedDuration[] {
  const lines = paragraphs.flatMap(({ text, at }) =>
    text.split('\n').map(line => {
      const colon = line.indexOf(':');
      return { label: line.slice(0, Math.max(colon, 0)), value: line.slice(colon + 1), at };
    }),
  );
  const rows = tables.flatMap(({ rows }) =>
    rows.map(({ cells: [label = '', value = ''], at }) => ({ label, value, at })),
  );
  return [...lines, ...rows].flatMap(({ label, value, at }) => {
    const sort = sorts.find(({ label: pattern }) => pattern.test(label.trim().toLowerCase()));
    const stated = sort && minutesIn(value);
    return sort && stated ? [{ what: sort.what, from: sort.from, to: sort.to, ...stated, at }] : [];
  });
}

const minutesOf: Readonly<Record<string, number>> = { d: 24 * 60, h: 60, m: 1 };

/** `1 h 12 min`, `58 minutes`, `1h12m`; a count of the largest unit alone is taken as rounded. */
function minutesIn(text: string): Pick<StatedDuration, 'written' | 'minutes' | 'tolerance'> | undefined {
  const value = text.trim().slice(0, 60);
  const parts = Array.from(
    value.matchAll(/(\d{1,6}(?:\.\d{1,2})?) ?(days?|d|hours?|hrs?|h|minutes?|mins?|m)\b(?:,? ?(?:and )?)?/gi),
  );
  const [first] = parts;
  const written = parts.map(([part]) => part).join('');
  if (!first || !/^\W{0,3}(about |approx\w*\.? |~|ca\. ?)?$/i.test(value.slice(0, first.index))) return undefined;
  const units = parts.map(([, , unit = '']) => minutesOf[unit.charAt(0).toLowerCase()] ?? 1);
  const minutes = parts.reduce((sum, [, count], index) => sum + Number(count) * (units[index] ?? 1), 0);
  const smallest = Math.min(...units);
  return { written: written.trim().replace(/,$/, ''), minutes, tolerance: smallest === 1 ? 1 : smallest / 2 };
}

import type { IncidentTime } from '../../../model/postmortem.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import type { Prose } from '../place-in-prose.ts';
import { durationOf, durationPattern, type WrittenDuration } from './written-duration.ts';

/** What a duration measures, and the moments that it may be counted between, the likeliest first. */
export type Measure = {
  readonly what: string;
  readonly from: readonly IncidentTime[];
  readonly to: readonly IncidentTime[];
};

/** A duration that a postmortem states: `Time to detect: 7 minutes`. */
export type StatedDuration = Measure & WrittenDuration & { readonly within: Prose };

const labels: readonly (Measure & { readonly label: RegExp })[] = [
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
    const measure = labels.find(({ label: pattern }) => pattern.test(label.trim().toLowerCase()));
    const written = measure && durationIn(value);
    return measure && written ? [{ what: measure.what, from: measure.from, to: measure.to, ...written, within }] : [];
  });
}

const leading = new RegExp(`^\\W{0,3}(${durationPattern})`, 'i');

/** The duration that a value begins with. */
function durationIn(value: string): WrittenDuration | undefined {
  const [, found] = leading.exec(value.trim().slice(0, 60)) ?? [];
  return found === undefined ? undefined : durationOf(found);
}

import { matchesGlob } from 'node:path';
import type { Finding } from '../../../model/source/finding.ts';
import type { Span } from '../../../model/source/span.ts';
import type { Suppression } from './suppression.ts';

/** Which findings stand, and which somebody has set aside. Each is in one of the two, in the order given. */
export type Suppressed = {
  readonly standing: readonly Finding[];
  readonly aside: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
  /** The rules of each suppression that something was set aside for. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
};

/**
 * Sets aside what is suppressed on a day (`2026-11-16`). One without reason or end counts: that is an error of its own, and
 * one fault is told once. One that has ended does not, and of rules in `never` none does.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
  never: ReadonlySet<string> = new Set(),
): Suppressed {
  const coveringAt = lookup(suppressions.filter(suppression => !hasEnded(suppression, today)));
  const standing: Finding[] = [];
  const aside: { finding: Finding; suppression: Suppression }[] = [];
  const used = new Map<Suppression, Set<string>>();
  for (const finding of findings) {
    const { rule, at } = finding;
    const covering = never.has(rule) ? [] : coveringAt(at).filter(({ rules }) => rules.includes(rule));
    const [suppression] = covering;
    if (suppression) aside.push({ finding, suppression });
    else standing.push(finding);
    for (const each of covering) used.set(each, (used.get(each) ?? new Set()).add(rule));
  }
  return { standing, aside, used };
}

/** Whether its last day is over. Of a day that does not exist nobody knows. */
export const hasEnded = ({ until }: Suppression, today: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(until) && until < today;

/** Those that reach a place; those of its own file first. */
function lookup(suppressions: readonly Suppression[]): (at: Span) => Suppression[] {
  const byLine = new Map<string, Suppression[]>();
  const far = new Map<string, Suppression[]>();
  const globs: { glob: string; suppression: Suppression }[] = [];
  for (const suppression of suppressions) {
    const { reach } = suppression;
    if ('glob' in reach) globs.push({ glob: reach.glob, suppression });
    else if (reach.to - reach.from > near) add(far, reach.file, suppression);
    else for (let line = reach.from; line <= reach.to; line++) add(byLine, `${reach.file}:${line}`, suppression);
  }
  return ({ file, line }) => [
    ...(byLine.get(`${file}:${line}`) ?? []),
    ...(far.get(file) ?? []).filter(({ reach }) => 'file' in reach && reach.from <= line && line <= reach.to),
    ...globs.filter(({ glob }) => matchesGlob(file, glob)).map(({ suppression }) => suppression),
  ];
}

/** What reaches no further is looked up by its lines: there may be thousands in a file. */
const near = 20;

function add(lists: Map<string, Suppression[]>, key: string, suppression: Suppression): void {
  const list = lists.get(key) ?? [];
  list.push(suppression);
  lists.set(key, list);
}

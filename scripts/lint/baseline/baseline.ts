import { isObject } from '../../../model/is-object.ts';
import type { Finding } from '../../../model/source/finding.ts';
import { type Identity, identityOf, match } from './identity.ts';
import type { Whereabouts } from './where.ts';

/** The file, under the root: what was wrong when somebody began, so that only what is new stops them. */
export const baselineFile = '.watchbill-baseline.json';

/** One line of it. */
export type BaselineEntry = Identity & { readonly line: number };

const version = 1;

/** The file's text, one finding a line, so that two people's changes rarely meet. */
export function baselineText(identities: readonly Identity[]): string {
  const lines = identities.map(({ rule, file, where, what }) => JSON.stringify({ file, rule, where, what })).toSorted();
  return `{"version": ${version}, "findings": [\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/** Reads the file; what is wrong with it where it is no baseline. */
export function parseBaseline(text: string): { readonly entries: BaselineEntry[] } | { readonly wrong: string } {
  const expected = 'expected what `--baseline write` writes';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { wrong: `Unexpected text, ${expected}` };
  }
  if (!isObject(data) || data.version !== version || !Array.isArray(data.findings))
    return { wrong: `Unexpected content, ${expected}` };
  const bad = data.findings.find(entry => !isIdentity(entry));
  if (bad !== undefined) return { wrong: `Unexpected entry \`${JSON.stringify(bad).slice(0, 80)}\`, ${expected}` };
  // As it is written, entry by entry on lines below the first.
  return { entries: data.findings.filter(isIdentity).map((entry, index) => ({ ...entry, line: index + 2 })) };
}

const isIdentity = (value: unknown): value is Identity =>
  isObject(value) && ['rule', 'file', 'where', 'what'].every(key => typeof value[key] === 'string');

export type Compared = {
  /** Findings that are not in the baseline. */
  readonly fresh: readonly Finding[];
  readonly old: readonly { readonly finding: Finding; readonly entry: BaselineEntry }[];
  /** Entries that nothing is wrong with any more. */
  readonly gone: readonly BaselineEntry[];
};

/** Which findings a baseline holds. `today` gives files the paths that they have now. */
export function compareWithBaseline(
  entries: readonly BaselineEntry[],
  findings: readonly Finding[],
  whereabouts: Whereabouts,
  today: (file: string) => string,
): Compared {
  const known = entries.map(entry => ({ ...entry, file: today(entry.file), entry }));
  const found = findings.map(finding => ({ ...identityOf(finding, whereabouts), finding }));
  const { pairs, gone, added } = match(known, found, whereabouts.has);
  return {
    fresh: added.map(({ finding }) => finding),
    old: pairs.map(([{ entry }, { finding }]) => ({ finding, entry })),
    gone: gone.map(({ entry }) => entry),
  };
}

/** What rules about the baseline know. */
export type JudgedBaseline = {
  /** Entries that nothing is wrong with any more. */
  readonly gone: readonly BaselineEntry[];
  /** By how many entries it has grown, by owner. */
  readonly grown: ReadonlyMap<string, number>;
};

/** By how many entries each owner has more than before; those who have not are left out. */
export function growth(
  before: readonly Identity[],
  after: readonly Identity[],
  ownerOf: (file: string) => string,
): Map<string, number> {
  const counts = (list: readonly Identity[]) => Map.groupBy(list, ({ file }) => ownerOf(file));
  const [old, now] = [counts(before), counts(after)];
  return new Map(
    Array.from(now, ([owner, list]): [string, number] => [owner, list.length - (old.get(owner)?.length ?? 0)]).filter(
      ([, more]) => more > 0,
    ),
  );
}

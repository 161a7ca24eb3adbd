import { type Finding, levels } from '../../../model/source/finding.ts';
import { identityOf, match } from '../baseline/identity.ts';
import type { Whereabouts } from '../baseline/where.ts';

type Side = { readonly findings: readonly Finding[]; readonly whereabouts: Whereabouts };

/**
 * What a change caused, wherever in the repository: findings that were not there before, and those that are graver now.
 * `today` gives files their paths of after the change.
 */
export function causedBy(before: Side, after: Side, today: (file: string) => string): Finding[] {
  const known = before.findings.map(finding => {
    const identity = identityOf(finding, before.whereabouts);
    return { ...identity, file: today(identity.file), level: finding.level };
  });
  const found = after.findings.map(finding => ({ ...identityOf(finding, after.whereabouts), finding }));
  const { pairs, added } = match(known, found, after.whereabouts.has);
  const graver = pairs.filter(([{ level }, { finding }]) => levels.indexOf(finding.level) < levels.indexOf(level));
  const caused = new Set([...added, ...graver.map(([, each]) => each)].map(({ finding }) => finding));
  return after.findings.filter(finding => caused.has(finding));
}

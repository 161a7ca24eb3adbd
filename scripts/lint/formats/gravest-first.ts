import { type Level, levels } from '../../../model/source/finding.ts';

/** Errors, then warnings, then info, each by place: what a reader sees first when not everything can be shown. */
export const gravestFirst = <T extends { readonly level: Level }>(findings: readonly T[]): T[] =>
  levels.flatMap(level => findings.filter(finding => finding.level === level));

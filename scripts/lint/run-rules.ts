import type { Loaded } from '../../model/load.ts';
import type { Finding } from '../../model/source/finding.ts';
import type { Context, Rule } from './rule.ts';

/** Rules say what and where; here each finding learns which rule said it and how bad that is. */
export const runRules = (
  rules: readonly Rule[],
  { repo, doubtful }: Pick<Loaded, 'repo' | 'doubtful'>,
  context: Context,
): Finding[] =>
  rules
    .filter(({ needs = [] }) => !needs.some(kind => doubtful.has(kind)))
    .flatMap(rule =>
      Array.from(rule.check(repo, context), problem => ({ rule: rule.id, level: rule.level, ...problem })),
    );

import type { Loaded } from '../../model/load.ts';
import type { Finding } from '../../model/source/finding.ts';
import type { Context, Rule } from './rule.ts';

type Judged = Pick<Loaded, 'repo' | 'doubtful'>;

/** Rules say what and where; here each finding learns which rule said it and how bad that is. */
export const runRules = (rules: readonly Rule[], loaded: Judged, context: Context): Finding[] =>
  rules
    .filter(rule => !standsAside(rule, loaded, context))
    .flatMap(rule =>
      Array.from(rule.check(loaded.repo, context), problem => ({ rule: rule.id, level: rule.level, ...problem })),
    );

/** Whether a rule lacks what it would have to know. */
export const standsAside = (
  { needs = [], uses = [] }: Rule,
  { doubtful }: Pick<Judged, 'doubtful'>,
  context: Context,
): boolean => needs.some(kind => doubtful.has(kind)) || uses.some(knowledge => context[knowledge] === undefined);

import { didYouMean } from '../../../model/did-you-mean.ts';
import type { PagerDutyRule } from '../online-rule.ts';

/** Priorities are made in PagerDuty's settings; the deployment only looks them up, without regard to case. */
export const priorityExists: PagerDutyRule = {
  id: 'online/priority-exists',
  service: 'pagerduty',
  summary: 'The priority of a severity is one of the PagerDuty account.',
  level: 'error',
  why: 'The lookup finds nothing and fails the whole plan.',
  fix: 'Write the name as the settings of the PagerDuty account have it, or leave the priority out.',
  async check({ organization, severities }, ask) {
    const named = Array.from(severities.values()).filter(({ value }) => value.priority !== undefined);
    if (named.length === 0 || !organization?.value.pagerduty?.features.includes('priorities')) return [];
    const names = (await ask.priorities()).map(({ name }) => name);
    const known = new Set(names.map(name => name.toLowerCase()));
    return named.flatMap(({ value: { priority = '' }, at }) => {
      if (known.has(priority.toLowerCase())) return [];
      const expected = names.length === 0 ? 'none: the account has no priorities' : `one of ${names.join(', ')}`;
      const message = `Unexpected priority \`${priority}\`, expected ${expected}`;
      return [{ message, at: at('priority'), ...didYouMean(priority, names) }];
    });
  },
};

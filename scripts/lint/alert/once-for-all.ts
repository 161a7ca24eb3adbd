import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Problem } from '../rule.ts';

/**
 * What is wrong with alerts one by one; but where there is no catalog and it is missing from every one of them,
 * nobody there has begun with it: that is said once, at the first.
 */
export function onceForAll(
  { services }: Pick<OpsRepo, 'services'>,
  problems: readonly Problem[],
  alerts: number,
  message: (alerts: number) => string,
): readonly Problem[] {
  const [first] = problems;
  if (!first || services.size > 0 || problems.length < 2 || problems.length < alerts) return problems;
  return [{ message: message(alerts), at: first.at, level: 'info', key: 'all alerts' }];
}

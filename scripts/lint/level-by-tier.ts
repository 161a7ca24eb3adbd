import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Level } from '../../model/source/finding.ts';

/** How bad a fault in the papers of a service is: the company stops with tiers 0 and 1. Unknown services count as tier 2. */
export function levelByTier({ services }: Pick<OpsRepo, 'services'>, service: string | undefined): Level {
  const tier = services.get(service ?? '')?.value.tier ?? 2;
  if (tier <= 1) return 'error';
  return tier === 2 ? 'warning' : 'info';
}

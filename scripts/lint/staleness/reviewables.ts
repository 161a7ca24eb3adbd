import type { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Tier } from '../../../model/service.ts';

/** A file that somebody is to go through from time to time. */
export type Reviewable = Pick<Entry<unknown>, 'id' | 'file' | 'at'> & {
  readonly kind: 'runbook' | 'service';
  readonly lastReviewed: Temporal.PlainDate | undefined;
  /** The id of the service that it belongs to, and how important that is; what is not known counts as tier 2. */
  readonly service: string | undefined;
  readonly tier: Tier;
};

/** Every runbook, and every service that says when it was reviewed. */
export function reviewables({ runbooks, services }: Pick<OpsRepo, 'runbooks' | 'services'>): Reviewable[] {
  const tierOf = (service: string | undefined): Tier => services.get(service ?? '')?.value.tier ?? 2;
  return [
    ...Array.from(runbooks.values(), ({ id, file, at, value: { lastReviewed, service } }): Reviewable => {
      return { kind: 'runbook', id, file, at, lastReviewed, service, tier: tierOf(service) };
    }),
    ...Array.from(services.values(), ({ id, file, at, value: { lastReviewed, tier } }): Reviewable => {
      return { kind: 'service', id, file, at, lastReviewed, service: id, tier };
    }).filter(({ lastReviewed }) => lastReviewed !== undefined),
  ];
}

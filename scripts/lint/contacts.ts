import type { OpsRepo } from '../../model/ops-repo.ts';
import { formatReference } from '../../model/reference.ts';

/** Everybody whom severities notify and YAML runbooks call, as they are written: `schedules/payments-primary`. */
export const contactsIn = ({ severities, runbooks }: OpsRepo): Set<string> =>
  new Set([
    ...Array.from(severities.values()).flatMap(({ value }) => value.alsoNotify.map(formatReference)),
    ...Array.from(runbooks.values()).flatMap(({ value }) => value.contacts),
  ]);

import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { PlacedAlert } from '../alert/placed-alert.ts';

/** Whether an alert names a service that the catalog lacks, as another finding says: nobody knows which is meant. */
export const isOfUnknownService = ({ services }: Pick<OpsRepo, 'services'>, { service }: PlacedAlert): boolean =>
  services.size > 0 && service !== undefined && !services.has(service);

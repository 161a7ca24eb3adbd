import type { Alert } from '../../../model/alert.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Level } from '../../../model/source/finding.ts';
import { levelByTier } from '../level-by-tier.ts';

/** Whether it can wake somebody. Where no catalog says what severities mean, the usual words do. */
export const pages = ({ severities }: Pick<OpsRepo, 'severities'>, alert: Pick<Alert, 'severities'>): boolean =>
  alert.severities.some(severity =>
    severities.size > 0
      ? severities.get(severity)?.value.urgency === 'high'
      : ['critical', 'page'].includes(severity.toLowerCase()),
  );

/** How bad a fault of an alert is: at 3 a.m. as bad as the service is important, by day it can be lived with. */
export const levelOfAlert = (repo: OpsRepo, alert: Pick<Alert, 'severities' | 'service'>): Level =>
  pages(repo, alert) ? levelByTier(repo, alert.service) : 'info';

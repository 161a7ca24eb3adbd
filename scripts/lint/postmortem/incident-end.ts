import type { Temporal } from 'temporal-polyfill';
import type { Postmortem } from '../../../model/postmortem.ts';

/** When the incident was over, as far as its postmortem says. */
export const endOf = ({ times }: Pick<Postmortem, 'times'>): Temporal.Instant | undefined =>
  times.resolved ?? times.mitigated ?? times.detected ?? times.started;

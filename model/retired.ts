import { Temporal } from 'temporal-polyfill';
import type { RetiredFile } from './file-types.ts';

/** Something that was removed on purpose, so that it may be deleted in PagerDuty and GitHub. */
export type Retired = {
  readonly reason: string;
  /** The day from which it is gone. */
  readonly since: Temporal.PlainDate;
};

export const understandRetired = ({ reason, since }: RetiredFile[number]): Retired => ({
  reason,
  since: Temporal.PlainDate.from(since),
});

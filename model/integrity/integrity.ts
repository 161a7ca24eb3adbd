import type { KnownIds } from '../known-ids.ts';
import type { OpsRepo } from '../ops-repo.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { Finding } from '../source/finding.ts';

/** What the checks of integrity look at: the understood repository, and the files as they were read. */
export type Reading = {
  readonly repo: OpsRepo;
  readonly parsed: readonly ParsedFile[];
  readonly known: KnownIds;
};

/** Finds one sort of thing that would make the repository untrue. */
export type IntegrityCheck = (reading: Reading) => Iterable<Finding>;

/** A finding of level error, for what will fail or page nobody. */
export const error = (
  rule: string,
  message: string,
  at: Finding['at'],
  more: Partial<Pick<Finding, 'hint' | 'related' | 'level'>> = {},
): Finding => ({
  rule,
  level: 'error',
  message,
  at,
  ...more,
});

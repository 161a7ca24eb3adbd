import type { Kind } from '../kinds.ts';
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

/** The files of a kind as they are written, by id: a message shows what somebody typed, not what it was understood as. */
export const written = <File>(parsed: readonly ParsedFile[], kind: Kind): ReadonlyMap<string, File> =>
  // The schema has validated them, and the types are generated from the schema.
  new Map(
    parsed.filter(file => file.kind === kind && file.valid).map(({ id, understood }) => [id, understood.value as File]),
  );

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

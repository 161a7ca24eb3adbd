import type { Temporal } from 'temporal-polyfill';
import type { Kind } from '../../model/kinds.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';

/** What a template may draw on, so that what it writes refers to things that exist. */
export type Ground = {
  readonly id: string;
  readonly repo: OpsRepo;
  readonly now: Temporal.Instant;
  /** The day in UTC. */
  readonly today: Temporal.PlainDate;
  /** The team that answers for the new thing. */
  readonly owner: string;
  /** The name of the folder that holds the ops repo. */
  readonly folder: string;
};

/** A new file: its text, and what to do after it is written, one sentence each. */
export type Draft = { readonly text: string; readonly next: readonly string[] };

/** One kind of file that `watchbill new` writes. */
export type Template = {
  readonly kind: Kind;
  /** An id that fits; undefined where there is one file of the kind. */
  readonly example: string | undefined;
  /** Whether `--owner` means something to it. */
  readonly owned: boolean;
  fileOf(id: string): string;
  /** The id as it should have been typed, where a short form will do. */
  complete?(id: string, today: Temporal.PlainDate): string;
  write(ground: Ground): Draft;
};

/** Stands over the commented examples of a file. */
export const optional = 'Optional: take the `# ` away in front of what you need.';

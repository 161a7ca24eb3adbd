import type { Temporal } from 'temporal-polyfill';
import type { Place } from '../../../model/source/markdown-facts.ts';
import { dayIn } from '../day.ts';
import { isPlaceholderWord } from '../placeholder-words.ts';

/** A follow-up that a postmortem promises, as it is written. */
export type WrittenAction = {
  readonly text: string;
  readonly at: Place;
  /** Whether it has a box to tick or a row of its own: items of other lists may also tell what was done. */
  readonly isPromise: boolean;
  /** Undefined where none is written. */
  readonly owner: string | undefined;
  /** Whether what is taken for the owner can be nothing else: in prose one may err. */
  readonly isOwnerCertain: boolean;
  readonly due: string | undefined;
  readonly isDone: boolean;
};

/** A day as it should be written. */
export const day = /\b\d{4}-\d\d-\d\d\b/;

/** The day on which it is due; undefined for what is no date, such as `next week`. */
export const dueDay = ({ due }: WrittenAction): Temporal.PlainDate | undefined => dayIn(day.exec(due ?? '')?.[0]);

/** What a cell says, if anything: `?`, `TBD` and `nobody` are put into cells that nobody can fill. */
export function written(cell = ''): string | undefined {
  const words = cell.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isNobody = words.length === 1 && /^(unassigned|nobody)$/i.test(words.join());
  return words.length === 0 || isNobody || isPlaceholderWord(cell) ? undefined : cell.trim();
}

import { Temporal } from 'temporal-polyfill';
import { formats } from '../../model/formats.ts';

/** The day of a moment in UTC. */
export const dayOf = (moment: Temporal.Instant): Temporal.PlainDate => moment.toZonedDateTimeISO('UTC').toPlainDate();

/** The day that a text names, as `2026-11-16`; undefined for other texts, and for days that do not exist or cannot be meant. */
export const dayIn = (text = ''): Temporal.PlainDate | undefined =>
  formats.date?.(text) === true ? Temporal.PlainDate.from(text) : undefined;

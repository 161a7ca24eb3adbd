import type { Temporal } from 'temporal-polyfill';
import { formats } from '../../model/formats.ts';
import { lastPart } from '../../model/id-parts.ts';
import { placeFile } from '../../model/place.ts';
import type { Template } from './template.ts';

export type Place = {
  readonly id: string;
  readonly file: string;
  /** All files that would describe the same thing: a runbook is written in Markdown or in YAML. */
  readonly forms: readonly string[];
};

/** Why an id will not do, in our grammar. */
export type Misplaced = { readonly problem: string };

/** The place of a new file, if its id is one: nothing is ever written where `check` would not look for that kind. */
export function placeNew(template: Template, typed: string | undefined, today: Temporal.PlainDate): Place | Misplaced {
  if (template.example === undefined) return single(template, typed);
  if (typed === undefined) return { problem: `Missing id for ${template.kind.replaceAll('-', ' ')}` };
  const id = template.complete?.(typed, today) ?? typed;
  const file = template.fileOf(id);
  const placed = placeFile(file);
  if (placed.problem !== undefined) return { problem: placed.problem };
  if (placed.kind !== template.kind)
    return { problem: `Unexpected id \`${id}\`, expected one that makes a ${template.kind.replaceAll('-', ' ')}` };
  const day = lastPart(id).slice(0, 10);
  if (template.kind === 'postmortem' && formats.date?.(day) !== true)
    return { problem: `Unexpected date \`${day}\`, expected a day of the calendar` };
  return { id, file, forms: file.startsWith('runbooks/') ? [`runbooks/${id}.md`, `runbooks/${id}.yaml`] : [file] };
}

function single(template: Template, typed: string | undefined): Place | Misplaced {
  const file = template.fileOf('');
  if (typed === undefined) return { id: file, file, forms: [file] };
  return { problem: `Unexpected id \`${typed}\`, expected none: there is one file, \`${file}\`` };
}

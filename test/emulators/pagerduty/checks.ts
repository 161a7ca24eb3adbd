import { list, object, text } from '../http/json.ts';
import { invalid } from './answers.ts';
import type { Refused } from './resource.ts';

/** A refusal that names each thing that is wrong, or nothing when nothing is. */
export function refusal(...problems: readonly (string | false | undefined)[]): Refused | undefined {
  const errors = problems.filter(problem => typeof problem === 'string');
  return errors.length > 0 ? { refused: invalid(...errors) } : undefined;
}

/** What is wrong with a name; `forbidden` names characters that this kind of thing does not take. */
export function nameProblem(name: string, longest: number, forbidden = ''): string | undefined {
  if (name.trim() === '') return "Name can't be blank";
  if (name.length > longest) return `Name is too long (maximum is ${longest} characters)`;
  if (/\p{Cc}/u.test(name)) return 'Name must not contain non-printable characters';
  if (name !== name.trim()) return 'Name must not begin or end with a space';
  const found = [...forbidden].find(character => name.includes(character));
  return found ? `Name must not contain ${[...forbidden].join(' ')}` : undefined;
}

type Named = { readonly id: string; readonly name: string };

export const isTaken = (items: ReadonlyMap<string, Named>, name: string, self: string | undefined): boolean =>
  [...items.values()].some(item => item.name === name && item.id !== self);

/** The ids of the references in a list. */
export const idsIn = (references: unknown): string[] => list(references).map(each => text(object(each).id));

export const idOf = (reference: unknown): string | undefined => text(object(reference).id) || undefined;

/** A sentence for the first of these ids that names nothing. */
export function unknownAmong(ids: readonly string[], items: ReadonlyMap<string, unknown>, title: string) {
  const unknown = ids.find(id => !items.has(id));
  return unknown === undefined ? undefined : `${title} ${unknown} could not be found`;
}

import { fileOf } from '../../../model/kinds.ts';
import { formatReference } from '../../../model/reference.ts';
import { type Entity, entityOf, isEntityType } from '../entity.ts';
import { type Json, textAt } from '../json-value.ts';
import { entriesOf, nounOfType } from '../names.ts';
import type { ResourceChange } from '../plan.ts';
import type { Guarded, Problem, Rule } from './rule.ts';

const retiredFile = 'catalog/retired.yaml';

/** Deleting a file is a slip of the hand; what it deletes in PagerDuty is gone for good. */
export const removalIsDeclared: Rule = {
  id: 'guard/removal-is-declared',
  summary: 'What has a file in the catalog is deleted only when catalog/retired.yaml names it.',
  *check(guarded) {
    const newcomers = newcomersIn(guarded.changes);
    for (const change of guarded.changes) {
      if (change.action !== 'delete' || change.isLeftOver || !isEntityType(change.type)) continue;
      const entity = entityOf(change);
      if (entity && guarded.repo.retired.has(formatReference(entity))) continue;
      const subject = `${nounOfType(change)} \`${guarded.names.of(change, change.before)}\``;
      const problem = entity ? undeclared(change, entity, newcomers, guarded) : strange;
      yield { ...problem, address: change.address, message: `Unexpected removal of ${subject}, ${problem.message}` };
    }
  },
};

type Explained = Omit<Problem, 'address'>;

/** Nothing that Watchbill named. */
const strange: Explained = {
  file: retiredFile,
  message: 'expected Watchbill to know it: nothing in the catalog has this address',
  hint: 'let Terraform forget it with a `removed` block, then delete it by hand',
};

function undeclared(change: ResourceChange, entity: Entity, newcomers: Newcomers, { repo, now }: Guarded): Explained {
  const file = fileOf(entity.kind, entity.id);
  if (entriesOf(repo, entity.kind).has(entity.id)) {
    const hint = `undo what keeps it from being deployed, or let go of it with \`terraform state rm ${change.address}\``;
    return { file, message: `expected it to stay: ${file} is still there`, hint };
  }
  const unlisted = { file: retiredFile, message: `expected it in ${retiredFile}` };
  const renamed = newcomers.get(typeAndName(change, change.before));
  if (renamed) {
    const hint = `if it was renamed, write \`previously: ${entity.id}\` in ${fileOf(renamed.kind, renamed.id)}`;
    return { ...unlisted, hint };
  }
  const line = `- {id: ${formatReference(entity)}, reason: …, since: ${now.toString().slice(0, 10)}}`;
  return { ...unlisted, hint: `if that is meant, add \`${line}\` to ${retiredFile}` };
}

type Newcomers = ReadonlyMap<string, Entity | undefined>;

/** What the plan creates, by type and name: of the same type and name, it is the same thing under another id. */
const newcomersIn = (changes: readonly ResourceChange[]): Newcomers =>
  new Map(
    changes
      .filter(({ action, after }) => action === 'create' && textAt(after, 'name') !== undefined)
      .map(change => [typeAndName(change, change.after), entityOf(change)]),
  );

const typeAndName = ({ type }: ResourceChange, values: Json): string => `${type} ${textAt(values, 'name') ?? ''}`;

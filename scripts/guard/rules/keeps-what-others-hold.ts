import { belongsTo } from '../entity.ts';
import { isHeldByOthers } from '../lasting.ts';
import { fileOfResource, nounOfType } from '../names.ts';
import type { ResourceChange } from '../plan.ts';
import type { Guarded, Rule } from './rule.ts';

/** A key that is taken away silences its senders; a protection that is taken away is missed when it is needed. */
export const keepsWhatOthersHold: Rule = {
  id: 'guard/keeps-what-others-hold',
  summary: 'Keys of senders of events, and what protects the ops repository, go only when that is said.',
  *check({ changes, names }) {
    const isDeleted = deletedServices(changes);
    for (const change of changes) {
      if (change.action !== 'delete' || change.isLeftOver || !isHeldByOthers(change.type)) continue;
      // With its service goes its key; whether that one may go is another rule's.
      if (belongsTo(change).some(({ id }) => isDeleted.has(id))) continue;
      yield {
        address: change.address,
        file: fileOfResource(change) ?? 'catalog/organization.yaml',
        message: `Unexpected removal of ${nounOfType(change)} \`${names.of(change, change.before)}\`, expected it to stay: ${reasonFor(change)}`,
        hint: `if that is meant, run \`guard\` with \`--let-go ${change.address}\``,
      };
    }
  },
};

const deletedServices = (changes: Guarded['changes']): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ type, action }) => type === 'pagerduty_service' && action === 'delete')
      .map(({ name }) => name.replace(/^service_/, '').replaceAll('--', '/')),
  );

const reasonFor = ({ type }: ResourceChange): string =>
  type.startsWith('github_') ? 'it protects the repository' : 'whoever sends events holds its key';

import { isLasting } from '../lasting.ts';
import { fileOfResource, nounOfType } from '../names.ts';
import type { ResourceChange } from '../plan.ts';
import type { Rule } from './rule.ts';

/** What is deleted and created again has another id, no history, and other keys: whoever sends events must be told. */
export const isNotReplaced: Rule = {
  id: 'guard/is-not-replaced',
  summary: 'What others hold an id or a key of is changed in place, never deleted and created again.',
  *check({ changes, names }) {
    for (const change of changes) {
      if (change.action !== 'replace' || !isLasting(change.type)) continue;
      const forced = change.forcedBy.map(path => `\`${path}\``).join(', ');
      const subject = `${nounOfType(change)} \`${names.of(change, change.before)}\``;
      yield {
        address: change.address,
        file: fileOfResource(change) ?? 'catalog/organization.yaml',
        message: `Unexpected replacement of ${subject}${forced && `, forced by ${forced}`}, expected a change in place: its id, history and keys would be lost`,
        hint: wayOut(change, forced),
      };
    }
  },
};

function wayOut({ address, reason }: ResourceChange, forced: string): string {
  if (reason === 'replace_because_tainted') return `\`terraform untaint ${address}\` keeps what is there`;
  if (reason === 'replace_by_request') return 'plan again without `-replace`';
  return `undo the change${forced && ` of ${forced}`}, or give the new one an id of its own and retire the old one`;
}

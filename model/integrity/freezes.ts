import { Temporal } from 'temporal-polyfill';
import { error, type IntegrityCheck } from './integrity.ts';

/** A freeze ends after it begins: it would never hold otherwise. */
export const freezes: IntegrityCheck = function* ({ repo: { organization } }) {
  if (!organization) return;
  for (const [index, { from, to }] of organization.value.guard.freezes.entries()) {
    if (Temporal.PlainDateTime.compare(to, from) > 0) continue;
    const message = `Unexpected end \`${to.toString().slice(0, 16)}\`, expected a later time`;
    const hint = `it begins at \`${from.toString().slice(0, 16)}\``;
    yield error('time', message, organization.at('guard', 'freezes', index, 'to'), { hint });
  }
};

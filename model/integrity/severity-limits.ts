import { parseMinutes } from '../duration.ts';
import type { SeveritiesFile } from '../file-types.ts';
import { error, type IntegrityCheck, written } from './integrity.ts';

const promises = ['respond_within', 'update_every', 'postmortem_within'] as const;

/** What is promised for a severity takes some time: nobody responds within none, and every incident would break it. */
export const severityLimits: IntegrityCheck = function* ({ repo: { severities }, parsed }) {
  const [file] = written<SeveritiesFile>(parsed, 'severities').values();
  for (const { id, at } of severities.values()) {
    for (const promise of promises) {
      const text = file?.[id]?.[promise];
      if (text === undefined || parseMinutes(text) > 0) continue;
      yield error('limit', `Unexpected \`${promise}: ${text}\`, expected at least one minute`, at(promise));
    }
  }
};

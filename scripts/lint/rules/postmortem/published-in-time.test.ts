import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { publishedInTime } from './published-in-time.ts';

const says = (status: string) =>
  `postmortems/2026-10-03-down.md:6:9: warning: Unexpected status \`${status}\`, expected \`published\` by \`2026-10-05T16:00Z\` (SEV-1 allows 2d after the incident) [postmortem/published-in-time]`;

testRule(publishedInTime, {
  published: { files: postmortemWith(''), says: '' },
  'there is time': { files: postmortemWith('', { status: 'draft' }), says: '', now: '2026-10-05T16:00:00Z' },
  'a draft, too late': {
    files: postmortemWith('', { status: 'draft' }),
    says: says('draft'),
    now: '2026-10-05T16:00:01Z',
  },
  'in review, too late': { files: postmortemWith('', { status: 'review' }), says: says('review') },
  'a severity without a time': { files: postmortemWith('', { severity: 'SEV-3', status: 'draft' }), says: '' },
});

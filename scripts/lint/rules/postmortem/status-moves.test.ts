import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { statusMoves } from './status-moves.ts';

const files = (status: 'draft' | 'review' | 'published') => postmortemWith('', { severity: 'SEV-3', status });
const says = (text: string) =>
  `postmortems/2026-10-03-down.md:6:9: warning: Unexpected status ${text} [postmortem/status-moves]`;

testRule(statusMoves, {
  published: { files: files('published'), says: '' },
  'a draft for two weeks': { files: files('draft'), says: '', now: '2026-10-17T16:00:00Z' },
  'a draft for longer': {
    files: files('draft'),
    says: says('`draft` more than 14 days after the incident, expected `review`'),
    now: '2026-10-17T16:00:01Z',
  },
  'in review for a month': { files: files('review'), says: '', now: '2026-11-02T16:00:00Z' },
  'in review for longer': {
    files: files('review'),
    says: says('`review` more than 30 days after the incident, expected `published`'),
  },
  'where the severity sets the time, another rule speaks': { files: postmortemWith('', { status: 'draft' }), says: '' },
});

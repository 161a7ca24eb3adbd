import { historyOf } from '../../staleness/test-history.ts';
import { testRule } from '../../test-rule.ts';
import { runbookFile, runbookWith } from '../../test-runbook.ts';
import { updatedAfterIncident } from './updated-after-incident.ts';

const postmortem = (text: string) => `---
incident: INC-1
severity: SEV-1
services: [shop]
commander: ada
status: published
started_at: 2026-11-10T14:02Z
detected_at: 2026-11-10T14:07Z
resolved_at: 2026-11-10T16:00Z
---
# Down

${text}
`;
const files = (text: string) =>
  runbookWith('', {
    'catalog/severities.yaml': 'SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m}\n',
    'postmortems/2026-11-10-down.md': postmortem(text),
  });
const link = '[Down](../runbooks/shop/Down.md#x)';
const says =
  'runbooks/shop/Down.md:4:16: warning: Missing change or review of runbook `shop/Down` since the incident of `2026-11-10` [stale/updated-after-incident]';
const before = { on: '2026-11-01', files: { [runbookFile]: 'both' as const } };
const now = '2026-11-25T00:00:00Z';

testRule(updatedAfterIncident, {
  'nobody has touched it': {
    files: files(link),
    says,
    related: 'postmortems/2026-11-10-down.md:2:11: the postmortem',
    now,
    knows: { history: historyOf(before) },
  },
  'there are two weeks for it': {
    files: files(link),
    says: '',
    now: '2026-11-24T15:59:59Z',
    knows: { history: historyOf(before) },
  },
  'somebody has changed it': {
    files: files(link),
    says: '',
    now,
    knows: { history: historyOf({ on: '2026-11-12', files: { [runbookFile]: 'content' } }, before) },
  },
  'somebody has only moved it': {
    files: files(link),
    says,
    related: 'postmortems/2026-11-10-down.md:2:11: the postmortem',
    now,
    knows: { history: historyOf({ on: '2026-11-12', files: { [runbookFile]: 'neither' } }, before) },
  },
  'no runbook of the service, where none is linked': {
    files: files(''),
    says: 'postmortems/2026-11-10-down.md:4:11: info: Missing change or review of any runbook of `shop` since the incident of `2026-11-10` [stale/updated-after-incident]',
    now,
    knows: { history: historyOf(before) },
  },
});

import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { overrideIsNotPast } from './override-is-not-past.ts';

const files = {
  ...minimalOrg,
  'catalog/schedules/shop.yaml': `${minimalOrg['catalog/schedules/shop.yaml']?.replace('Europe/London', 'Europe/Berlin')}overrides:
  - {person: ada, from: 2026-12-24T09:00, to: 2026-12-27T09:00, reason: Holidays}
  - {person: ada, from: 2026-11-13T09:00, to: 2026-11-16T09:00, reason: Swap}
`,
};

testRule(overrideIsNotPast, {
  'a future and a current one': { files, says: '', now: '2026-11-16T07:59:59Z' },
  'one that ends this very moment, in the zone of the schedule': { files, says: '', now: '2026-11-16T08:00:00Z' },
  'one that is over': {
    files,
    says: 'catalog/schedules/shop.yaml:8:5: info: Unexpected override that ended `2026-11-16T09:00`, expected one that still counts (delete it) [catalog/override-is-not-past]',
    now: '2026-11-16T08:00:01Z',
  },
});

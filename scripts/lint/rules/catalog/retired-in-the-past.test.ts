import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { retiredInThePast } from './retired-in-the-past.ts';

const files = (...days: string[]) => ({
  ...minimalOrg,
  'catalog/retired.yaml': days
    .map((day, index) => `- {id: services/old-${index}, reason: Replaced, since: ${day}}\n`)
    .join(''),
});

testRule(retiredInThePast, {
  'earlier and today': { files: files('2026-01-01', '2026-11-16'), says: '', now: '2026-11-16T00:00:00Z' },
  'tomorrow in UTC': {
    files: files('2026-11-16', '2026-11-17'),
    says: 'catalog/retired.yaml:2:49: info: Unexpected day `2026-11-17`, expected `2026-11-16` or earlier (the next deployment deletes it, not the one of that day) [catalog/retired-in-the-past]',
    now: '2026-11-16T23:59:59Z',
  },
});

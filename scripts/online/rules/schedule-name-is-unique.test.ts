import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { scheduleNameIsUnique } from './schedule-name-is-unique.ts';

const overridden = changed(
  'catalog/schedules/shop.yaml',
  text => `${text}overrides: [{person: bob, from: 2026-12-01T09:00, to: 2026-12-02T09:00, reason: Leave}]\n`,
);

testOnlineRule(scheduleNameIsUnique, {
  'one of the name': { files: overridden, site: { schedules: ['Shop', 'shop', 'Shop 2'] }, says: '' },
  'none yet': { files: overridden, site: {}, says: '' },
  'two of the name': {
    files: overridden,
    site: { schedules: ['Shop', 'Other', 'Shop'] },
    says: 'catalog/schedules/shop.yaml:1:7: error: Unexpected 2 schedules `Shop` in PagerDuty, expected one (they are P1, P3) [online/schedule-name-is-unique]',
  },
  'two of a name without overrides': { files: onlineOrg, site: { schedules: ['Shop', 'Shop'] }, says: '', asks: [] },
  'two of a name whose overrides have ended': {
    files: overridden,
    site: { schedules: ['Shop', 'Shop'] },
    says: '',
    now: '2026-12-03T09:00:00Z',
  },
});

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { minimalOrg } from '../../minimal-org.ts';
import { reviewDue } from '../../staleness/review-due.ts';
import { testRule } from '../../test-rule.ts';
import { reviewedInTime } from './reviewed-in-time.ts';

const files = (tier: number, more: Record<string, string> = {}) => ({
  ...minimalOrg,
  'catalog/services/shop.yaml': minimalOrg['catalog/services/shop.yaml']?.replace('tier: 2', `tier: ${tier}`) ?? '',
  'runbooks/shop/Down.md': '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-01-01\n---\n# Down\n',
  ...more,
});
const says = (level: string, due: string, tier: number, months: number) =>
  `runbooks/shop/Down.md:4:16: ${level}: Unexpected last review on \`2026-01-01\`, expected one by \`${due}\` (tier ${tier} is reviewed every ${months} months) [stale/reviewed-in-time]`;
const on = (day: string) => ({ now: `${day}T00:00:00Z` });

testRule(reviewedInTime, {
  'more than two weeks are left': { files: files(1), says: '', ...on('2026-03-26') },
  'two weeks are left': { files: files(1), says: says('info', '2026-04-10', 1, 3), ...on('2026-03-27') },
  'due today': { files: files(1), says: says('warning', '2026-04-10', 1, 3), ...on('2026-04-10') },
  'a month late': { files: files(0), says: says('error', '2026-04-10', 0, 3), ...on('2026-05-10') },
  'not yet a month late': { files: files(0), says: says('warning', '2026-04-10', 0, 3), ...on('2026-05-09') },
  'a month late, tier 2': { files: files(2), says: says('warning', '2026-07-10', 2, 6), ...on('2026-08-09') },
  'a month late, tier 3': { files: files(3), says: says('info', '2027-01-10', 3, 12), ...on('2027-02-09') },
  'no date, where others have one': {
    files: files(1, {
      'catalog/severities.yaml': 'SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m}\n',
      'runbooks/shop/Up.yaml':
        'name: Up\ntriggers: [{alert: Up}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n',
    }),
    says: 'runbooks/shop/Up.yaml:1:1: warning: Missing date of review for runbook `shop/Up`, expected `last_reviewed` [stale/reviewed-in-time]',
    ...on('2026-01-02'),
  },
  'a service': {
    files: {
      ...minimalOrg,
      'catalog/services/shop.yaml': `${minimalOrg['catalog/services/shop.yaml']}last_reviewed: 2026-01-01\n`,
    },
    says: 'catalog/services/shop.yaml:7:16: warning: Unexpected last review on `2026-01-01`, expected one by `2026-07-28` (tier 2 is reviewed every 6 months) [stale/reviewed-in-time]',
    ...on('2026-08-01'),
  },
});

test('what was reviewed on one day falls due over four weeks', () => {
  const day = Temporal.PlainDate.from('2026-01-01');
  const due = Array.from({ length: 500 }, (_, index) => reviewDue(day, 1, `runbooks/shop/Alert${index}.md`).toString());
  const days = Map.groupBy(due, one => one);
  expect([...days.keys()].toSorted().at(0)).toBe('2026-04-01');
  expect([...days.keys()].toSorted().at(-1)).toBe('2026-04-28');
  expect(days.size).toBe(28);
  expect(Math.max(...Array.from(days.values(), ({ length }) => length))).toBeLessThan(40);
});

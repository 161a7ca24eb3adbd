import { alertOrg, eventFile, ruleFile, sloFile, tier } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { reviewByNotPassed } from './review-by-not-passed.ts';

const slo = (day: string, now: string, more = {}) => ({
  files: { ...alertOrg, ...more, ...sloFile(`review_by: ${day}`) },
  now: `${now}T09:00:00Z`,
});
const said = (level: string, day: string, now: string) =>
  `alerts/shop/a.slo.yaml:10:14: ${level}: Unexpected review day \`${day}\` of alert \`ShopBurn\`, expected one after \`${now}\` [alert/review-by-not-passed]`;

testRule(reviewByNotPassed, {
  'more than two weeks away': { ...slo('2026-12-01', '2026-11-16'), says: '' },
  'two weeks away': { ...slo('2026-11-30', '2026-11-16'), says: said('info', '2026-11-30', '2026-11-16') },
  'the day itself': { ...slo('2026-11-16', '2026-11-16'), says: said('info', '2026-11-16', '2026-11-16') },
  'the day after': { ...slo('2026-11-15', '2026-11-16'), says: said('warning', '2026-11-15', '2026-11-16') },
  'thirty days later, of tier 1': {
    ...slo('2026-10-17', '2026-11-16', tier(1)),
    says: said('warning', '2026-10-17', '2026-11-16'),
  },
  'a month later, of tier 1': {
    ...slo('2026-10-16', '2026-11-16', tier(1)),
    says: said('error', '2026-10-16', '2026-11-16'),
  },
  'a month later, of tier 3': {
    ...slo('2026-10-16', '2026-11-16', tier(3)),
    says: said('info', '2026-10-16', '2026-11-16'),
  },
  'an event': {
    files: { ...alertOrg, ...eventFile() },
    now: '2027-04-01T00:00:00Z',
    says: 'alerts/shop/Stuck.event.yaml:2:12: warning: Unexpected review day `2027-03-31` of alert `Stuck`, expected one after `2027-04-01` [alert/review-by-not-passed]',
  },
  'an annotation that is no day': {
    files: { ...alertOrg, ...ruleFile('alert: A, expr: b, annotations: {review_by: next spring}') },
    says: 'alerts/shop/a.rules.yaml:4:54: warning: Unexpected review day `next spring` of alert `A`, expected one like `2026-11-16` [alert/review-by-not-passed]',
  },
  'a rule without one': { files: { ...alertOrg, ...ruleFile('alert: A, expr: b') }, says: '' },
});

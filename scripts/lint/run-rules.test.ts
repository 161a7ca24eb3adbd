import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { findingLine } from '../../model/source/finding.ts';
import { minimalOrg } from './minimal-org.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run-rules.ts';

const serviceIsSmall: Rule = {
  id: 'catalog/service-is-small',
  summary: 'A service is small.',
  level: 'warning',
  why: 'Large ones break.',
  fix: 'Split it.',
  needs: ['service'],
  *check({ services }, { now }) {
    for (const { at } of services.values()) {
      yield { message: `Unexpected service in ${now.toZonedDateTimeISO('UTC').year}`, at: at('tier') };
      yield { message: 'Missing smallness', at: at(), level: 'info', hint: 'split it' };
    }
  },
};

const run = (rules: readonly Rule[], files: Record<string, string>) =>
  runRules(rules, loadOpsRepo(new Map(Object.entries(files))), { now: Temporal.Instant.from('2026-11-16T09:00:00Z') });

test('a finding knows the rule, and its level unless the problem has one', () => {
  expect(run([serviceIsSmall], minimalOrg).map(findingLine)).toEqual([
    'catalog/services/shop.yaml:5:7: warning: Unexpected service in 2026 [catalog/service-is-small]',
    'catalog/services/shop.yaml:1:1: info: Missing smallness (split it) [catalog/service-is-small]',
  ]);
});

test('a rule stands aside when a file that it needs is broken', () => {
  const broken = { ...minimalOrg, 'catalog/services/other.yaml': 'name: [\n' };
  expect(run([serviceIsSmall], broken)).toEqual([]);
  expect(run([{ ...serviceIsSmall, needs: ['team'] }], broken)).toHaveLength(2);
});

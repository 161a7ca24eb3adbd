import { expect, test } from 'vitest';
import { alertsOf } from './alert.ts';
import { loadOpsRepo } from './load.ts';
import { smallOrg } from './test-org.ts';

const alerts = (others: Readonly<Record<string, string>> = {}) =>
  alertsOf(loadOpsRepo(new Map(Object.entries({ ...smallOrg, ...others }))).repo);

test('an SLO, a rule and an event define alerts', () =>
  expect(alerts().map(({ service, name, severities }) => `${service}/${name} ${severities}`)).toEqual([
    'shop/ShopErrorBudgetBurn SEV-1',
    'shop/LedgerDown ',
    'shop/Stuck SEV-1',
  ]));

test('labels of a group hold for its rules, and a rule may name another service', () => {
  const rules = `groups:
  - name: shop
    labels: {severity: SEV-2, service: ledger}
    rules:
      - {record: a, expr: b}
      - {alert: A, expr: up == 0, annotations: {first_step: Look., impact: Bad., runbook_url: "https://x.example"}}
      - {alert: B, expr: up == 0, labels: {severity: SEV-1, service: shop}}
`;
  expect(alerts({ 'alerts/shop/dependencies.rules.yaml': rules }).slice(1, 3)).toEqual([
    {
      name: 'A',
      service: 'ledger',
      severities: ['SEV-2'],
      impact: 'Bad.',
      firstStep: 'Look.',
      runbookUrl: 'https://x.example',
    },
    {
      name: 'B',
      service: 'shop',
      severities: ['SEV-1'],
      impact: undefined,
      firstStep: undefined,
      runbookUrl: undefined,
    },
  ]);
});

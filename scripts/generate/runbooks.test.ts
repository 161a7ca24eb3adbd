import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { smallOrg } from '../../model/test-org.ts';
import { runbooks } from './runbooks.ts';

const textOf = (yaml: string): string => {
  const files = new Map(Object.entries({ ...smallOrg, 'runbooks/shop/LedgerDown.yaml': yaml }));
  const made = runbooks.files(loadOpsRepo(files).repo);
  return 'files' in made ? made.files.map(({ file, text }) => `${file}\n${text}`).join('') : made.missing;
};

test('all that a YAML runbook says', () =>
  expect(
    textOf(`name: LedgerDown
service: shop
owner: shop
last_reviewed: 2026-10-01
summary: The ledger does not answer.
impact: Nobody can buy.
triggers:
  - {alert: LedgerDown, expr: "up == 0", for: 5m}
  - {alert: LedgerGone}
severity: SEV-1
steps:
  - name: Look
    description: Is it there?
    links: [{text: Dashboard, href: "https://grafana.example/d/l"}, {text: Down, href: "../shop/ShopErrorBudgetBurn.md#impact"}]
    commands: [kubectl get pods]
    checks: [It answers.]
  - name: Mend
    options: [{action: "It hangs: restart it.", command: "echo \`date\` && restart"}]
    actions: [Tell sales.]
escalation:
  - {after: 15m, contact: people/ada}
`),
  ).toBe(`generated/runbooks/shop/LedgerDown.md
---
service: shop
owner: shop
last_reviewed: 2026-10-01
---

<!-- Written by \`watchbill generate runbooks\` from runbooks/shop/LedgerDown.yaml: edit that, and run it again. -->

# LedgerDown

## Meaning

The ledger does not answer.

## Impact

Nobody can buy.

## Triggers

- \`LedgerDown\`: \`up == 0\` for 5m
- \`LedgerGone\`

## Diagnosis and mitigation

### 1. Look

Is it there?

- [Dashboard](https://grafana.example/d/l)
- [Down](../../../runbooks/shop/ShopErrorBudgetBurn.md#impact)

\`\`\`sh
kubectl get pods
\`\`\`

- Check: It answers.

### 2. Mend

It hangs: restart it.

\`\`\`sh
echo \`date\` && restart
\`\`\`

- Tell sales.

## Escalation

- After 15m: \`people/ada\`
`));

test('a command of thousands of backticks', () => {
  const ticks = Array(200_000).fill('`').join(' ');
  const yaml = `name: LedgerDown
service: shop
last_reviewed: 2026-10-01
triggers: [{alert: LedgerDown}]
severity: SEV-1
steps: [{name: Look, commands: ["${ticks}"]}]
escalation: [{after: 15m, contact: people/ada}]
`;
  expect(textOf(yaml)).toContain(`\`\`\`sh\n${ticks}\n\`\`\``);
});

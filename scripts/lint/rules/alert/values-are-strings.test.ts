import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { valuesAreStrings } from './values-are-strings.ts';

testRule(valuesAreStrings, {
  text: { files: { ...alertOrg, ...eventFile('shard: "3", zone: eu') }, says: '' },
  'a number and a boolean inside a list': {
    files: { ...alertOrg, ...eventFile('version: 1.10, flags: [true]') },
    says: `alerts/shop/Stuck.event.yaml:10:49: info: Unexpected number \`1.1\` for \`version\`, expected text in quotes [alert/values-are-strings]
alerts/shop/Stuck.event.yaml:10:63: info: Unexpected boolean \`true\` for \`0\`, expected text in quotes [alert/values-are-strings]`,
    // `1.10` is 1.1 by now: nobody knows any more what was meant.
    mends: '      {service: shop, severity: SEV-1, version: 1.10, flags: ["true"]}',
  },
  'labels and annotations of rules, as they are written': {
    files: {
      ...alertOrg,
      ...ruleFile(
        'alert: A, expr: up, labels: {version: 1.10, hex: 0x1F, at: "7"}, annotations: {ok: true, none: ~, day: 2026-01-01}',
      ),
    },
    says: `alerts/shop/a.rules.yaml:4:48: info: Unexpected number \`1.10\` for \`version\`, expected text in quotes [alert/values-are-strings]
alerts/shop/a.rules.yaml:4:59: info: Unexpected number \`0x1F\` for \`hex\`, expected text in quotes [alert/values-are-strings]
alerts/shop/a.rules.yaml:4:93: info: Unexpected boolean \`true\` for \`ok\`, expected text in quotes [alert/values-are-strings]`,
    mends:
      '      - {alert: A, expr: up, labels: {version: "1.10", hex: "0x1F", at: "7"}, annotations: {ok: "true", none: ~, day: 2026-01-01}}',
  },
  'what several alerts take from one anchor is told once': {
    files: {
      ...alertOrg,
      ...ruleFile(
        'alert: A, expr: up, labels: &all {zone: 3}',
        'alert: B, expr: up, labels: {<<: *all, severity: SEV-2}',
      ),
    },
    says: 'alerts/shop/a.rules.yaml:4:50: info: Unexpected number `3` for `zone`, expected text in quotes [alert/values-are-strings]',
    mends: '      - {alert: A, expr: up, labels: &all {zone: "3"}}',
  },
});

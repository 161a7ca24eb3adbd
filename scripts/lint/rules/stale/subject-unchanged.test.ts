import { alertOrg } from '../../alert/alert-org.ts';
import { historyOf, type TestCommit } from '../../staleness/test-history.ts';
import { testRule } from '../../test-rule.ts';
import { runbookFile, runbookWith } from '../../test-runbook.ts';
import { subjectUnchanged } from './subject-unchanged.ts';

const slo = `objective: 99.9
window: 30d
sli:
  total: sum(rate(a[{{.window}}]))
  error: sum(rate(b[{{.window}}]))
alert: {name: Down, impact: Nothing sells., first_step: Roll back., review_by: 2027-03-31}
`;
const rules = (...alerts: string[]) =>
  `groups:\n  - name: shop\n    rules:\n${alerts.map(name => `      - {alert: ${name}, expr: up == 0}\n`).join('')}`;
const sloFile = 'alerts/shop/down.slo.yaml';
const rulesFile = 'alerts/shop/down.rules.yaml';
const service = 'catalog/services/shop.yaml';
const changed = (file: string, on = '2026-11-09') => ({ on, files: { [file]: 'content' as const } });
const reviewed = { on: '2026-11-01', files: { [runbookFile]: 'both' as const } };
const says = (file: string, level: string) =>
  `${runbookFile}:4:16: ${level}: Unexpected last review on \`2026-11-01\`, expected one after the change of \`${file}\` on \`2026-11-09\` [stale/subject-unchanged]`;
const knows = (...commits: readonly TestCommit[]) => ({ knows: { history: historyOf(...commits, reviewed) } });

testRule(subjectUnchanged, {
  'nothing has changed': {
    files: runbookWith('', { [sloFile]: slo }),
    says: '',
    ...knows(changed(sloFile, '2026-11-01')),
  },
  'its alert': {
    files: runbookWith('', { [sloFile]: slo }),
    says: says(sloFile, 'warning'),
    ...knows(changed(sloFile)),
  },
  'its alert, and itself afterwards': {
    files: runbookWith('', { [sloFile]: slo }),
    says: '',
    ...knows(changed(runbookFile, '2026-11-09'), changed(sloFile)),
  },
  'its rule': {
    files: runbookWith('', { [rulesFile]: rules('Down') }),
    says: says(rulesFile, 'warning'),
    ...knows(changed(rulesFile)),
  },
  'its rule, or another one of the file': {
    files: runbookWith('', { [rulesFile]: rules('Down', 'Slow') }),
    says: '',
    ...knows(changed(rulesFile)),
  },
  'not another runbook, whatever it is written in': {
    files: runbookWith('[The API](Api.yaml)', {
      ...alertOrg,
      'runbooks/shop/Api.yaml':
        'name: Api\ntriggers: [{alert: A}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n',
    }),
    says: '',
    ...knows(changed('runbooks/shop/Api.yaml')),
  },
  'its service': { files: runbookWith(''), says: says(service, 'info'), ...knows(changed(service)) },
  'a dashboard that it links to, but no text': {
    files: runbookWith('[a](../../dashboards/shop.json) [b](../../docs/shop.md)'),
    says: says('dashboards/shop.json', 'info'),
    ...knows(changed('docs/shop.md', '2026-11-10'), changed('dashboards/shop.json')),
  },
});

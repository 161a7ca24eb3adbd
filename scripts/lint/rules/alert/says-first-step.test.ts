import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { saysFirstStep } from './says-first-step.ts';

const rule = (annotations: string) =>
  ruleFile(`alert: ShopDown, expr: up == 0, labels: {severity: SEV-1}, annotations: {${annotations}}`);

testRule(saysFirstStep, {
  'an SLO, a rule and an event': {
    files: {
      ...alertOrg,
      ...sloFile(),
      ...rule('first_step: Roll back'),
      ...eventFile('first_step: Restart the worker'),
    },
    says: '',
  },
  'something to check': { files: { ...alertOrg, ...rule('action: Check the queue') }, says: '' },
  nothing: {
    files: { ...alertOrg, ...eventFile() },
    says: 'alerts/shop/Stuck.event.yaml:11:14: warning: Missing first step for alert `Stuck`, expected `first_step`: one thing to do at once [alert/says-first-step]',
  },
  'what could stand anywhere': {
    files: { ...alertOrg, ...rule('first_step: Please investigate the issue.') },
    says: 'alerts/shop/a.rules.yaml:4:95: warning: Unexpected first_step `Please investigate the issue.` of alert `ShopDown`, expected one thing to do at once [alert/says-first-step]',
  },
});

import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { keepsTheEventContract } from './keeps-the-event-contract.ts';

const rule = (labels: string) => ({ ...alertOrg, ...ruleFile(`alert: A, expr: b, labels: {${labels}}`) });
const event = (payload: string, details = '') => ({
  ...alertOrg,
  ...eventFile(details, `${payload}summary: Nothing moves`),
});
const whole = 'component: shop\n    group: shop\n    class: Stuck\n    ';

testRule(keepsTheEventContract, {
  'an SLO, a rule and an event that do': {
    files: { ...rule('service: shop, severity: SEV-1'), ...sloFile(), ...event(whole, 'environment: production') },
    says: '',
  },
  'what is filled in': { files: event(whole.replace('component: shop', 'component: "{{x}}"')), says: '' },
  'a rule without a service': {
    files: rule('severity: SEV-1'),
    says: 'alerts/shop/a.rules.yaml:4:17: error: Missing label `service` for alert `A`, expected `shop`, as the folder says [alert/keeps-the-event-contract]',
  },
  'a rule with a service that is not there': {
    files: rule('service: shpo'),
    says: 'alerts/shop/a.rules.yaml:4:47: error: Unexpected service `shpo` of alert `A`, expected one of the catalog (did you mean `shop`?) [alert/keeps-the-event-contract]',
  },
  'a page from elsewhere': {
    files: rule('service: shop, severity: SEV-1, environment: staging'),
    says: 'alerts/shop/a.rules.yaml:4:83: warning: Unexpected environment `staging` of alert `A`, expected `production` (events from elsewhere never page, whatever their severity) [alert/keeps-the-event-contract]',
  },
  'a ticket from elsewhere': { files: rule('service: shop, severity: SEV-3, environment: staging'), says: '' },
  'an event with none of it': {
    files: event(''),
    says: 'alerts/shop/Stuck.event.yaml:11:14: warning: Missing `component`, `group`, `class`, expected `component: shop`, `group: shop`, `class: Stuck` [alert/keeps-the-event-contract]',
  },
  'an event of another name': {
    files: event(whole.replace('Stuck', 'Stack')),
    says: 'alerts/shop/Stuck.event.yaml:13:12: warning: Unexpected class `Stack`, expected `Stuck` [alert/keeps-the-event-contract]',
  },
});

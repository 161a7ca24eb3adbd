import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { ownerMatchesService } from './matches-service.ts';

const files = { ...alertOrg, 'catalog/teams/web.yaml': 'name: Web\nacronym: WEB\nmanager: ada\nmembers: [ada]\n' };
const runbook = (owner: string) => ({
  'runbooks/shop/Down.md': `---\nservice: shop\nowner: ${owner}\nlast_reviewed: 2026-11-01\n---\n# Down\n`,
});
const rule = (labels: string) => ruleFile(`alert: A, expr: b, labels: {${labels}}`);

testRule(ownerMatchesService, {
  'the same': { files: { ...files, ...runbook('shop'), ...rule('team: SHOP'), ...eventFile('team: shop') }, says: '' },
  'what is filled in, and a service that is not there': {
    files: { ...files, ...rule('team: "{{ $labels.team }}", service: other') },
    says: '',
  },
  'a runbook of others': {
    files: { ...files, ...runbook('web') },
    says: 'runbooks/shop/Down.md:3:8: warning: Unexpected owner `web` of runbook `shop/Down`, expected `shop`, which owns service `shop` [owner/matches-service]',
  },
  'a label of others': {
    files: { ...files, ...rule('team: web') },
    says: 'alerts/shop/a.rules.yaml:4:44: warning: Unexpected owner `web` of alert `A`, expected `shop`, which owns service `shop` [owner/matches-service]',
  },
  'an event of others': {
    files: { ...files, ...eventFile('team: web') },
    says: 'alerts/shop/Stuck.event.yaml:10:46: warning: Unexpected owner `web` of alert `Stuck`, expected `shop`, which owns service `shop` [owner/matches-service]',
  },
});

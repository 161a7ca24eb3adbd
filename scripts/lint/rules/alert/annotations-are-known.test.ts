import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { annotationsAreKnown } from './annotations-are-known.ts';

const rule = (...names: string[]) => `alert: A, expr: b, annotations: {${names.map(name => `${name}: x`).join(', ')}}`;
const said = (at: string, name: string, alert: string, meant: string) =>
  `alerts/shop/${at}: warning: Unexpected annotation \`${name}\` of alert \`${alert}\`, expected \`${meant}\` [alert/annotations-are-known]`;
const line = (...names: string[]) => `      - {${rule(...names)}}`;

testRule(annotationsAreKnown, {
  'known ones and ones of their own': {
    files: { ...alertOrg, ...ruleFile(rule('summary', 'dashboard_uid', 'query2', 'ticket_queue', 'cause')) },
    says: '',
  },
  'a letter too few': {
    files: { ...alertOrg, ...ruleFile(rule('descrition')) },
    says: said('a.rules.yaml:4:43', 'descrition', 'A', 'description'),
    mends: line('description'),
  },
  'letters that changed places': {
    files: { ...alertOrg, ...ruleFile(rule('smumary')) },
    says: said('a.rules.yaml:4:43', 'smumary', 'A', 'summary'),
    mends: line('summary'),
  },
  'where the right name stands beside it': {
    files: { ...alertOrg, ...ruleFile(rule('smumary', 'summary')) },
    says: said('a.rules.yaml:4:43', 'smumary', 'A', 'summary'),
  },
  'joined otherwise': {
    files: { ...alertOrg, ...ruleFile(rule('runbookUrl', 'first-step')) },
    says: [
      said('a.rules.yaml:4:43', 'runbookUrl', 'A', 'runbook_url'),
      said('a.rules.yaml:4:58', 'first-step', 'A', 'first_step'),
    ].join('\n'),
    mends: line('runbook_url', 'first_step'),
  },
  'near to one that five alerts have': {
    files: { ...alertOrg, ...ruleFile(...Array.from({ length: 5 }, () => rule('escalation')), rule('escallation')) },
    says: said('a.rules.yaml:9:43', 'escallation', 'A', 'escalation'),
    mends: line('escalation'),
  },
  'near to one that four alerts have': {
    files: { ...alertOrg, ...ruleFile(...Array.from({ length: 4 }, () => rule('escalation')), rule('escallation')) },
    says: '',
  },
  'a detail of an event': {
    files: { ...alertOrg, ...eventFile('impcat: Bad') },
    says: said('Stuck.event.yaml:10:40', 'impcat', 'Stuck', 'impact'),
    mends: '      {service: shop, severity: SEV-1, impact: Bad}',
  },
});

import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { fitsThePayload } from './fits-the-payload.ts';

const rule = (summary: string) => ruleFile(`alert: A, expr: b, annotations: {summary: "${summary}"}`);
const timestamp = (text: string) => eventFile('', `timestamp: "${text}"\n    summary: Nothing moves`);

testRule(fitsThePayload, {
  'what fits': {
    files: { ...alertOrg, ...sloFile(), ...rule('😀'.repeat(1024)), ...timestamp('2026-10-03T14:02:00.5+02:00') },
    says: '',
  },
  'a time that the sender fills in': { files: { ...alertOrg, ...timestamp('{{now}}') }, says: '' },
  'a long summary': {
    files: { ...alertOrg, ...rule('x'.repeat(1025)) },
    says: 'alerts/shop/a.rules.yaml:4:52: warning: Unexpected summary of 1025 characters for alert `A`, expected at most 1024 [alert/fits-the-payload]',
  },
  'two lines': {
    files: { ...alertOrg, ...rule('a\\nb') },
    says: 'alerts/shop/a.rules.yaml:4:52: info: Unexpected line break in the summary of alert `A`, expected one line (details have room for more) [alert/fits-the-payload]',
  },
  'too much in all': {
    files: { ...alertOrg, ...eventFile(`a: ${'x'.repeat(512 * 1024)}`) },
    says: 'alerts/shop/Stuck.event.yaml:11:14: error: Unexpected 513 KB of alert `Stuck`, expected at most 512 KB [alert/fits-the-payload]',
  },
  'no time': {
    files: { ...alertOrg, ...timestamp('yesterday') },
    says: 'alerts/shop/Stuck.event.yaml:11:16: error: Unexpected timestamp `yesterday`, expected one like `2026-10-03T14:02:00Z` [alert/fits-the-payload]',
  },
});

import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { labelsHoldNoValues } from './labels-hold-no-values.ts';

const rule = (label: string) => ({ ...alertOrg, ...ruleFile(`alert: A, expr: b, labels: {x: '${label}'}`) });
const said =
  'alerts/shop/a.rules.yaml:4:41: error: Unexpected value in label `x` of alert `A`, expected the same text while it lasts (annotations may hold it) [alert/labels-hold-no-values]';
const key = (text: string) => {
  const [[file = '', content = ''] = []] = Object.entries(eventFile());
  return { ...alertOrg, [file]: content.replace('stuck/{{shard}}', text) };
};

testRule(labelsHoldNoValues, {
  'text and other labels': { files: rule('a $value {{ $labels.value }}'), says: '' },
  'the value': { files: rule('{{ $value }}'), says: said },
  'the value, rounded': { files: rule('at {{ .Value | humanize }}'), says: said },
  'a choice by the value': { files: rule('{{ if gt $value 90.0 }}high{{ else }}low{{ end }}'), says: said },
  'the value of another query': { files: rule('{{ query "up" | first | value }}'), says: said },
  'in an annotation': {
    files: { ...alertOrg, ...ruleFile("alert: A, expr: b, annotations: {x: '{{ $value }}'}") },
    says: '',
  },
  'what stays the same in the key of an event': { files: key('stuck/{{shard}}/{{host.name}}'), says: '' },
  'the time in the key of an event': {
    files: key('stuck/{{ event.timestamp }}'),
    says: 'alerts/shop/Stuck.event.yaml:5:14: warning: Unexpected `{{ event.timestamp }}` in the `dedup_key` of `Stuck`, expected the same text while it lasts [alert/labels-hold-no-values]',
  },
});

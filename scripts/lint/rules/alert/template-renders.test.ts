import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { templateRenders } from './template-renders.ts';

const rule = (text: string) => ({ ...alertOrg, ...ruleFile(`alert: A, expr: b, annotations: {x: '${text}'}`) });
const said = (message: string, level = 'error') =>
  `alerts/shop/a.rules.yaml:4:46: ${level}: ${message} [alert/template-renders]`;
const slo = (window: string) => ({
  ...alertOrg,
  'alerts/shop/a.slo.yaml': (sloFile()['alerts/shop/a.slo.yaml'] ?? '').replace(
    'errors_total',
    `errors_total{a="${window}"}`,
  ),
});

testRule(templateRenders, {
  'labels, values, pipes, blocks, comments': {
    files: rule(
      '{{ $labels.pod }} {{- $value | printf "%.2f" | humanize -}} {{/* a }} */}} {{ with query "up{a=\\"}}\\"}" }}{{ . | first | value }}{{ else }}{{ .Value }}{{ end }} {{ range $i, $x := query `a` }}{{ $i }}{{ $x.Labels.a }}{{ .Foo }}{{ end }}',
    ),
    says: '',
  },
  'not closed': { files: rule('{{ $labels.pod'), says: said('Unexpected `{{` without `}}`, expected both') },
  'closed by one brace': {
    files: rule('{{ $labels.pod } is down'),
    says: said('Unexpected `}` in a template, expected a label, a value or `}}`'),
  },
  empty: { files: rule('a {{ }}'), says: said('Unexpected empty `{{ }}`, expected a label or value in it') },
  'a variable that is not there': {
    files: rule('{{ $label.pod }}'),
    says: said(
      'Unexpected variable `$label`, expected one of `$labels`, `$value`, `$externalLabels`, `$externalURL` (did you mean `$labels`?)',
    ),
  },
  'a function that is not there': {
    files: rule('{{ $value | humanise }}'),
    says: said('Unexpected function `humanise`, expected one that Prometheus has (did you mean `humanize`?)'),
  },
  'a field that is not there': {
    files: rule('{{ .labels.pod }}'),
    says: said('Unexpected field `.labels`, expected one of `.Labels`, `.Value`, `.ExternalLabels`, `.ExternalURL`'),
  },
  'a block that is not closed': {
    files: rule('{{ if $value }}a'),
    says: said('Unexpected `{{ if }}` without `{{ end }}`, expected both'),
  },
  'an end too many': {
    files: rule('a{{ end }}'),
    says: said('Unexpected `{{ end }}` outside a block, expected `{{ if … }}`, `range` or `with` before it'),
  },
  'no braces': {
    files: rule('$labels.pod has { $value }'),
    says: said('Unexpected `$labels.pod` outside braces, expected `{{ $labels.pod }}`', 'warning'),
  },
  'a label': {
    files: { ...alertOrg, ...ruleFile("alert: A, expr: b, labels: {x: '{{ $foo }}'}") },
    says: 'alerts/shop/a.rules.yaml:4:41: error: Unexpected variable `$foo`, expected one of `$labels`, `$value`, `$externalLabels`, `$externalURL` [alert/template-renders]',
  },
  'the range of an SLO': { files: slo('b'), says: '' },
  'something else in an SLO': {
    files: slo('{{.windw}}'),
    says: 'alerts/shop/a.slo.yaml:5:10: error: Unexpected `{{.windw}}` in a query, expected `{{.window}}` [alert/template-renders]',
  },
  'what a sender fills in': { files: { ...alertOrg, ...eventFile('a: "{{ user.name | upper }} {{b}}"') }, says: '' },
  'what no sender can fill in': {
    files: { ...alertOrg, ...eventFile('a: [b, "{{ x {{ y }}"], c: "{{  }}"') },
    says: `alerts/shop/Stuck.event.yaml:10:47: error: Unexpected \`{{\` without \`}}\`, expected both [alert/template-renders]
alerts/shop/Stuck.event.yaml:10:67: error: Unexpected empty \`{{}}\`, expected the name of what the sender fills in [alert/template-renders]`,
  },
});

import { alertOrg, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { queryParses } from './query-parses.ts';

const rule = (expr: string) => ({ ...alertOrg, ...ruleFile(`alert: A, expr: '${expr}'`) });
const said = (column: number, message: string, level = 'error') =>
  `alerts/shop/a.rules.yaml:4:${column}: ${level}: ${message} [alert/query-parses]`;
const unexpected = (found: string) => `Unexpected \`${found}\` in a query, expected PromQL`;

testRule(queryParses, {
  'PromQL, with what Prometheus 3 has': {
    files: rule('sum by (a) (rate({"b.c", d=~"e|f"}[5m:1m] offset -1h @ end())) > bool 1 and on () vector(1) # ||'),
    says: '',
  },
  'a bracket that is not closed': {
    files: rule('sum(rate(a[5m]) by (b) > 1'),
    says: said(43, unexpected('by')),
  },
  'a range that is not closed': { files: rule('rate(a[5m) > 1'), says: said(36, unexpected(')')) },
  'a value without quotes': { files: rule('a{b=c} > 1'), says: said(31, unexpected('c')) },
  'two operators': { files: rule('a || b'), says: said(29, unexpected('|')) },
  'an end too early': {
    files: rule('absent(a == 1  '),
    says: said(39, 'Unexpected end of a query, expected the rest of it'),
  },
  'a function that is not there': {
    files: rule('1 - histogram_quantil(0.9, a)'),
    says: said(
      31,
      'Unexpected function `histogram_quantil`, expected one that Prometheus has (did you mean `histogram_quantile`?)',
      'warning',
    ),
  },
  'a recording rule over several lines': {
    files: {
      ...alertOrg,
      'alerts/shop/a.rules.yaml': `groups:
  - name: shop
    rules:
      - record: shop:errors:rate5m
        expr: |
          sum(
            rate(errors_total[5m)
          )
`,
    },
    says: 'alerts/shop/a.rules.yaml:7:33: error: Unexpected `)` in a query, expected PromQL [alert/query-parses]',
  },
  'the ranges of an SLO': { files: { ...alertOrg, ...sloFile() }, says: '' },
  'an SLO': {
    files: {
      ...alertOrg,
      'alerts/shop/a.slo.yaml': (sloFile()['alerts/shop/a.slo.yaml'] ?? '').replace(
        's_total[{{.window}}]))',
        's_total[{{.window}}])',
      ),
    },
    says: 'alerts/shop/a.slo.yaml:4:46: error: Unexpected end of a query, expected the rest of it [alert/query-parses]',
  },
  'the languages of Loki and VictoriaMetrics': {
    files: {
      ...alertOrg,
      ...ruleFile(...['sum(rate({a="b"} |= "c" [5m]))', 'WITH (a = 1) a'].map(expr => `record: a, expr: '${expr}'`)),
    },
    says: '',
  },
});

import { alertOrg, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkIsWellFormed } from './is-well-formed.ts';

const found = (what: string, expected: string, place = '7:1') =>
  `runbooks/shop/Down.md:${place}: warning: Unexpected ${what}, expected \`${expected}\` [link/is-well-formed]`;
const url = (address: string, expected: string) => ({
  files: runbookWith(`[a](${address})`),
  says: found(`address \`${address}\``, expected),
  mends: `[a](${expected})`,
});

testRule(linkIsWellFormed, {
  'addresses of all sorts': {
    files: runbookWith(
      '[a](https://example.com/(b)) [b](http-errors.md) [c](a[1].md) [d](https://example.com/?q=[a]) [e](#x) [f](../https/x.md) [g](ftp://a) [h](https.md) [i](http://a//b)',
    ),
    says: '',
  },
  'text with brackets': { files: runbookWith('An array [1] (https://example.com) and f(x)[y], (see)[0]'), says: '' },
  'an email': url('foo@example.com', 'mailto:foo@example.com'),
  'an email with its scheme, and pictures': {
    files: runbookWith('[a](mailto:foo@example.com) ![b](icon@2x.png) [c](team@example)'),
    says: '',
  },
  'a bracket too many': url('README.md]', 'README.md'),
  'a parenthesis too many': url('(https://example.com)', 'https://example.com'),
  'another markup': url('link:https://example.com', 'https://example.com'),
  'one slash': url('https:/example.com', 'https://example.com'),
  'no colon': url('http//example.com', 'http://example.com'),
  'a typo in http': url('htttps://example.com', 'https://example.com'),
  'http twice': url('https://http://example.com', 'http://example.com'),
  'no http': url('www.example.com/a', 'https://www.example.com/a'),
  'a curly quote': url('https://example.com/a”', 'https://example.com/a'),
  'a space': url('%20https://example.com', 'https://example.com'),
  'no host': {
    files: runbookWith('[e](https://)'),
    says: 'runbooks/shop/Down.md:7:1: warning: Unexpected address `https://`, expected one with a host [link/is-well-formed]',
  },
  'a file with a space': {
    files: runbookWith('See [h](Checkout Latency.md).'),
    says: found('`[h](Checkout Latency.md)`', '[h](<Checkout Latency.md>)', '7:5'),
  },
  'an address with a space': {
    files: runbookWith('[h](https://example.com/a b)'),
    says: found('`[h](https://example.com/a b)`', '[h](<https://example.com/a b>)'),
  },
  'spaces that are no slip': {
    files: runbookWith('[a](b.md "A title"), [b](<A file.md>), [c](see there), in code `[d](a b.md)`'),
    says: '',
  },
  'a link in code that is followed by more text, and a link of a YAML runbook': {
    files: {
      ...runbookWith('Write links as `[x](Up.md)` or `[x](https://a.example)` here.'),
      ...alertOrg,
      'runbooks/shop/Up.yaml':
        'name: Up\ntriggers: [{alert: A}]\nseverity: SEV-1\nsteps: [{name: Look, description: "See [the API](Down.md). No lines."}]\nescalation: [{after: 5m, contact: people/ada}]\n',
    },
    says: '',
  },
  'brackets in the wrong order': {
    files: runbookWith('Look at (the graph)[./graph.md].'),
    says: found('`(the graph)[./graph.md]`', '[the graph](./graph.md)', '7:9'),
  },
  'brackets apart': {
    files: runbookWith('Look at [the graph] (./graph.md).'),
    says: found('`[the graph] (./graph.md)`', '[the graph](./graph.md)', '7:9'),
  },
  'the fourth line of an item': {
    files: runbookWith('- One\n  two\n  three\n  (text)[https://example.com]'),
    says: found('`(text)[https://example.com]`', '[text](https://example.com)', '10:3'),
  },
  'an alert': {
    files: { ...alertOrg, ...ruleFile('alert: A, expr: b, annotations: {dashboard_url: "https//g.example/d/x"}') },
    says: 'alerts/shop/a.rules.yaml:4:58: warning: Unexpected address `https//g.example/d/x`, expected `https://g.example/d/x` [link/is-well-formed]',
    mends: '      - {alert: A, expr: b, annotations: {dashboard_url: "https://g.example/d/x"}}',
  },
});

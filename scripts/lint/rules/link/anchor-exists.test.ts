import { alertOrg, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkAnchorExists } from './anchor-exists.ts';

const ours = 'https://github.com/small/ops/blob/main/runbooks';
const page = (text: string) => `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n${text}\n`;
const says = (anchor: string, where = 'this file', hint = '', at = '7:1') =>
  `runbooks/shop/Down.md:${at}: error: Unexpected anchor \`#${anchor}\`, expected a heading of ${where}${hint && ` (${hint})`} [link/anchor-exists]`;
const with_ = (text: string, headings: string) => runbookWith(text, { 'runbooks/shop/Up.md': page(headings) });

testRule(linkAnchorExists, {
  'a heading of the file itself, in any case, and the top': {
    files: runbookWith('[a](#roll-back) [b](#Roll-Back) [c](#) [d](#top) [e](Down.md#down)\n\n## Roll back'),
    says: '',
  },
  'closed, repeated, with code, in other letters, with escapes': {
    files: with_(
      '[a](Up.md#beta-two) [b](Up.md#same-1) [c](Up.md#kubectl-get-pods) [d](Up.md#größe) [e](Up.md#gr%C3%B6%C3%9Fe) [f](Up.md#a--b)',
      '# Up\n## Beta two ##\n## Same\n## Same\n## `kubectl get` pods\n## Größe\n## A & B',
    ),
    says: '',
  },
  'ids and names of HTML, headings with tags and pictures, ids of other renderers': {
    files: with_(
      '[a](Up.md#by-id) [b](Up.md#by-name) [c](Up.md#tagged) [d](Up.md#-pictured) [e](Up.md#other) [f](Up.md#in-html) [g](Up.md#pictured) [h](Up.md#user-content-by-id)',
      '# Up\n<p id="by-id">x</p>\n\n<a name=by-name></a>\n## Tagged <a id="x"></a>\n## ![flat](a.png) Pictured\n## Something {#other}\n\n<h2>In HTML</h2>',
    ),
    says: '',
  },
  'what GitHub makes by itself': {
    files: runbookWith('[a](#fn-1) [b](#user-content-fnref-1) [c](Down.md#:~:text=x) [d](../shop/#readme)'),
    says: '',
  },
  'a page that nobody else looks at': {
    files: runbookWith(
      '[a](../../docs/deploy.md#roll-back) [b](../../docs/deploy.md#undo) [c](../../docs#start) [d](../../x.go#L2) [e](../../x.go#L3)',
    ),
    knows: {
      paths: new Set(['docs/deploy.md', 'docs/README.md', 'x.go']),
      textOf: file => ({ 'docs/deploy.md': '# Deploy\n\n## Roll back\n', 'x.go': 'package x\n\n' })[file],
    },
    says: [
      says('undo', '`docs/deploy.md`', '', '7:37'),
      'runbooks/shop/Down.md:7:109: error: Unexpected line `#L3`, expected one of the 2 lines of `x.go` [link/anchor-exists]',
    ].join('\n'),
  },
  'no heading': { files: runbookWith('[a](#undo)\n\n## Roll back'), says: says('undo') },
  'a heading that was reworded, elsewhere': {
    files: with_('[a](Up.md#roll-bakc)', '# Up\n## Roll back'),
    says: says('roll-bakc', '`runbooks/shop/Up.md`', 'did you mean `#roll-back`?'),
  },
  'a heading in a comment is none': { files: runbookWith('[a](#x)\n\n<!-- <a id="x"> -->'), says: says('x') },
  'lines of a file that is read': {
    files: runbookWith('[a](../../catalog/organization.yaml#L1) [b](Down.md?plain=1#L2-L7) [c](../../x.go#L99)'),
    says: '',
  },
  'lines beyond its end': {
    files: runbookWith('[a](../../catalog/organization.yaml#L1-L2)'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected line `#L1-L2`, expected one of the 1 lines of `catalog/organization.yaml` [link/anchor-exists]',
  },
  'pages that are not read are not judged': { files: runbookWith('[a](../../docs/x.md#y) [b](Gone.md#y)'), says: '' },
  'the runbook of an alert': {
    files: {
      ...alertOrg,
      ...with_('Text.', '# Up\n## Diagnosis'),
      'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n',
      ...ruleFile(
        `alert: A, expr: b, annotations: {runbook_url: "${ours}/shop/Up.md#diagnoses"}`,
        `alert: B, expr: b, annotations: {runbook_url: "${ours}/shop/Up.md#diagnosis"}`,
        'alert: C, expr: b, annotations: {runbook_url: "https://wiki.example/Up.md#diagnoses"}',
      ),
    },
    says: says('diagnoses', '`runbooks/shop/Up.md`', 'did you mean `#diagnosis`?', '4:56').replace(
      'runbooks/shop/Down.md',
      'alerts/shop/a.rules.yaml',
    ),
  },
});

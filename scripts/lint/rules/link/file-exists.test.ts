import { alertOrg, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkFileExists } from './file-exists.ts';

const up = '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Up\n';
const says = (url: string, hint = '', at = '7:1') =>
  `runbooks/shop/Down.md:${at}: error: Unexpected link to \`${url}\`, expected a file that exists${hint && ` (${hint})`} [link/file-exists]`;
const files = (text: string, more: Record<string, string> = {}) =>
  runbookWith(text, { 'runbooks/shop/Up.md': up, ...more });
const paths = (...more: string[]) => ({
  knows: { paths: new Set(['runbooks/shop/Down.md', 'runbooks/shop/Up.md', 'img/a b.png', ...more]) },
});

const ours = 'https://github.com/small/ops/blob/main';

testRule(linkFileExists, {
  'files, folders, the root, with queries, escapes, anchors, and from the top of the repository': {
    files: files(
      '[a](Up.md) [b](./Up.md#x) [c](../shop) [d](../shop/) [e](../..) [f](../../img/a%20b.png?raw=true) [g](/runbooks/shop/Up.md?plain=1#L2) ![h](</img/a b.png>) [i](#down) <a href="Up.md">j</a>\n\n[k]: Up.md',
    ),
    says: '',
    ...paths(),
  },
  'what lies outside: other sites, above the root, beyond the top, in a submodule, or made by a program': {
    files: files(
      `[a](https://example.com/x.md) [b](//example.com/x.md) [c](mailto:a@example.com) [d](../../../x.md) [e](/elsewhere/x.md) [f](../../vendor/x.md) [g]({{<ref>}}) [h](\${BASE}/x.md)`,
    ),
    says: '',
    ...paths('vendor'),
  },
  'where the root is the top of the repository, nothing lies beyond it but pages of GitHub': {
    files: files('[a](/elsewhere/x.md) [b](../../../../issues) [c](../../../x.md)'),
    says: `${says('/elsewhere/x.md')}\n${says('../../../x.md', '', '7:46')}`,
    knows: { ...paths().knows, isTop: true },
  },
  'but a site may have its files elsewhere': {
    files: files('[a](/pictures/x.png)'),
    says: '',
    knows: { ...paths('site/hugo.toml').knows, isTop: true },
  },
  'a file that is not there': { files: files('[a](Gone.md#x)'), says: says('Gone.md#x'), ...paths() },
  'a typo': { files: files('[a](Upp.md)'), says: says('Upp.md', 'did you mean `Up.md`?'), ...paths() },
  'a file that has moved, wherever it is linked': {
    files: files('[a]\n\n[a]: shared/notes.txt'),
    says: says('shared/notes.txt', 'did you mean `../../docs/notes.txt`?', '9:1'),
    ...paths('docs/notes.txt'),
  },
  'HTML, but not in comments': {
    files: files('<!-- <a href="Gone.md"> -->\n\n<img src="gone.png" alt="x">'),
    says: says('gone.png', '', '9:1'),
    ...paths(),
  },
  'the address of the repository itself': {
    files: files(
      '[a](https://github.com/small/ops/blob/main/runbooks/shop/Up.md) [b](https://github.com/small/ops/tree/main/gone)',
      {
        'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n',
      },
    ),
    says: '',
    ...paths(),
  },
  'the address of a file that the repository lacks': {
    files: files('[b](https://github.com/small/ops/blob/main/runbooks/gone.md)', {
      'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n',
    }),
    says: says('https://github.com/small/ops/blob/main/runbooks/gone.md'),
    ...paths(),
  },
  'a site has addresses of its own': { files: files('[a](../gone) [b](/docs/gone)'), says: '', ...paths('mkdocs.yml') },
  'but a site’s files are files': { files: files('[a](../gone.md)'), says: says('../gone.md'), ...paths('mkdocs.yml') },
  'in an alert, but for its runbook, which another rule tells': {
    files: {
      ...alertOrg,
      ...files('Text.'),
      'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n',
      ...ruleFile(
        `alert: A, expr: b, annotations: {runbook_url: "${ours}/runbooks/shop/Gone.md", graphs: "${ours}/runbooks/shop/Lost.md"}`,
      ),
    },
    says: `alerts/shop/a.rules.yaml:4:128: error: Unexpected link to \`${ours}/runbooks/shop/Lost.md\`, expected a file that exists [link/file-exists]`,
  },
});

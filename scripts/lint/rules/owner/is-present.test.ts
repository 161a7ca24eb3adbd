import { alertOrg, collection as layout } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { ownerIsPresent } from './is-present.ts';

const docs = { 'docs/a/One.md': '# One\n', 'docs/a/Two.md': '# Two\n', 'docs/b/Three.md': '# Three\n' };
const expected = 'expected `owner` in the front matter or a line of CODEOWNERS [owner/is-present]';

testRule(ownerIsPresent, {
  'that of the service': {
    files: {
      ...alertOrg,
      'runbooks/shop/Down.yaml':
        'name: Down\ntriggers: [{alert: A}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n',
    },
    says: '',
  },
  nobody: {
    files: docs,
    layout,
    says: `docs/a/One.md:1:1: warning: Missing owner for 2 runbooks in \`docs/a/\`, ${expected}
docs/b/Three.md:1:1: warning: Missing owner for \`docs/b/Three.md\`, ${expected}`,
  },
  'front matter and CODEOWNERS': {
    files: { ...docs, 'docs/b/Three.md': '---\nowner: web\n---\n# Three\n', CODEOWNERS: '/docs/a/ @small/web\n' },
    layout,
    says: '',
  },
  'a line of CODEOWNERS without owners': {
    files: { 'docs/a/One.md': '# One\n', CODEOWNERS: '* @small/web\n/docs/a/\n' },
    layout,
    says: `docs/a/One.md:1:1: warning: Missing owner for \`docs/a/One.md\`, ${expected}`,
  },
  'an OWNERS file above': { files: { ...docs, 'docs/OWNERS': 'approvers: [ada]\n' }, layout, says: '' },
});

import { alertOrg, collection as layout, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { ownerIsInCodeowners } from './is-in-codeowners.ts';

const person = (id: string, github: string) =>
  `name: ${id}\nemail: ${id}@small.example\ntime_zone: Europe/London\ngithub: ${github}\n`;
const files = {
  ...alertOrg,
  ...sloFile(),
  'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n',
  'catalog/people/ada.yaml': person('ada', 'Ada-Small'),
  'catalog/people/bob.yaml': person('bob', 'bob-small'),
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: ada\nmembers: [ada, bob]\n',
};
const owners = (...lines: string[]) => ({ '.github/CODEOWNERS': `# Who reviews what\n${lines.join('\n')}\n` });
const generated = [{ name: 'codeowners', file: '.github/CODEOWNERS', text: '', found: '' }];
const tail = 'in .github/CODEOWNERS, expected `@small/shop` [owner/is-in-codeowners]';

testRule(ownerIsInCodeowners, {
  'no CODEOWNERS': { files, says: '' },
  'the team': { files: { ...files, ...owners('* @small/shop # all') }, says: '' },
  'one of the team': { files: { ...files, ...owners('* @ada-small', '/alerts/ bob@small.example') }, says: '' },
  'the last line wins': {
    files: { ...files, ...owners('* @small/shop', '/alerts/shop/ @small/web', '*.slo.yaml @small/shop') },
    says: '',
  },
  others: {
    files: { ...files, ...owners('* @small/shop', '/alerts/shop @small/web') },
    says: `alerts/shop/a.slo.yaml:1:1: warning: Unexpected owner \`@small/web\` of \`alerts/shop/a.slo.yaml\` ${tail}`,
    related: '.github/CODEOWNERS:3:1: decides',
  },
  'nobody, of several files of a folder': {
    files: {
      ...files,
      'alerts/shop/b.slo.yaml': sloFile()['alerts/shop/a.slo.yaml'] ?? '',
      ...owners('/catalog/ @small/shop'),
    },
    says: `alerts/shop/a.slo.yaml:1:1: warning: Missing owner of \`alerts/shop/a.slo.yaml\` and 1 more ${tail}`,
  },
  'a generated one, which has a rule of its own': {
    files: { ...files, ...owners('/x @small/web') },
    generated,
    says: '',
  },
  'a team of one, who could not be reviewed': {
    files: {
      ...files,
      'catalog/people/bob.yaml': alertOrg['catalog/people/ada.yaml']?.replaceAll(/Ada|ada/g, 'bob') ?? '',
      ...owners('* @helena'),
    },
    says: '',
  },
  'a collection whose CODEOWNERS leaves a runbook out': {
    files: { 'docs/A.md': '---\nowner: web\n---\n# A\n', 'docs/B.md': '# B\n', ...owners('/x @y') },
    layout,
    says: 'docs/A.md:1:1: warning: Missing owner of `docs/A.md` in .github/CODEOWNERS, expected `web` [owner/is-in-codeowners]',
  },
  'a collection whose CODEOWNERS has it': {
    files: { 'docs/A.md': '---\nowner: web\n---\n# A\n', ...owners('/docs/ @y') },
    layout,
    says: '',
  },
});

import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { absencesDoNotOverlap } from './absences-do-not-overlap.ts';

const files = (...away: string[]) => ({
  ...minimalOrg,
  'catalog/people/ada.yaml': `${minimalOrg['catalog/people/ada.yaml']}away:
${away.map(days => `  - {${days}}\n`).join('')}`,
});

const said = (line: number, from: string, to: string) =>
  `catalog/people/ada.yaml:${line}:5: warning: Unexpected absence from \`${from}\` to \`${to}\`, expected days that are not in another one [catalog/absences-do-not-overlap]`;

testRule(absencesDoNotOverlap, {
  'one after the other, in any order': {
    files: files(
      'from: 2026-12-24, to: 2026-12-31',
      'from: 2027-01-01, to: 2027-01-02',
      'from: 2026-12-01, to: 2026-12-23',
    ),
    says: '',
  },
  'a day in common': {
    files: files('from: 2026-12-24, to: 2026-12-31', 'from: 2026-12-31, to: 2027-01-02'),
    says: said(6, '2026-12-31', '2027-01-02'),
    related: 'catalog/people/ada.yaml:5:5: from `2026-12-24` to `2026-12-31`',
  },
  'one inside another that comes later in the list': {
    files: files(
      'from: 2026-12-25, to: 2026-12-26',
      'from: 2027-03-01, to: 2027-03-02',
      'from: 2026-12-24, to: 2027-01-02',
    ),
    says: said(7, '2026-12-24', '2027-01-02'),
    related: 'catalog/people/ada.yaml:5:5: from `2026-12-25` to `2026-12-26`',
  },
});

import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookHasRequiredSections } from './has-required-sections.ts';

const said = (level: string, sections: string, hint: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Missing ${sections} (${hint}) [runbook/has-required-sections]`;
const orNamed = (names: string) => `or the same under another name, such as ${names}`;
const without = (...names: string[]) =>
  names.reduce((text, name) => text.replace(`## ${name}`, '## Notes on disks'), goodRunbook);

testRule(runbookHasRequiredSections, {
  'all of them': { files: wholeRunbook(goodRunbook), says: '' },
  'other names': {
    files: wholeRunbook(
      goodRunbook
        .replace('Meaning', '1. What it means')
        .replace('Impact', 'Who is affected')
        .replace('Diagnosis', 'Troubleshooting'),
    ),
    says: '',
  },
  'one heading for two': {
    files: wholeRunbook(goodRunbook.replace('## Diagnosis', '').replace('## Mitigation', '## Diagnosis & mitigation')),
    says: '',
  },
  'whatever there is to do': {
    files: wholeRunbook(
      goodRunbook.replace('## Diagnosis', '## Notes').replace('## Mitigation', '## How to make room'),
    ),
    says: '',
  },
  'one is missing': {
    files: wholeRunbook(without('Impact')),
    says: said('warning', 'section `Impact`', orNamed('`Effects`')),
  },
  'several at once, of an important service': {
    files: wholeRunbook(without('Impact', 'Mitigation'), 1),
    says: said('error', 'sections `Impact`, `Mitigation`', orNamed('`Effects`, `Resolution`')),
  },
  'a title is no section': {
    files: wholeRunbook(without('Impact').replace('# DiskFull', '# DiskFull: impact on the shop')),
    says: said('warning', 'section `Impact`', orNamed('`Effects`')),
  },
  'a slip in its name': {
    files: wholeRunbook(goodRunbook.replace('## Meaning', '## Meanin').replace('## Impact', '## Ipmact')),
    says: said(
      'warning',
      'sections `Meaning`, `Impact`',
      'did you mean `Meaning` by `Meanin` and `Impact` by `Ipmact`?',
    ),
  },
  'another word is no slip': {
    files: wholeRunbook(goodRunbook.replace('## Mitigation', '## Migration')),
    says: said('warning', 'section `Mitigation`', orNamed('`Resolution`')),
  },
  'a stub has a finding of its own': { files: wholeRunbook('# DiskFull\n\nTODO'), says: '' },
});

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
  'what an open fence has swallowed': {
    files: wholeRunbook(goodRunbook.replace('## Diagnosis', '```sh\nls\n\n## Diagnosis')),
    says: '',
  },
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
  'labels in the place of headings': {
    files: wholeRunbook(`# DiskFull

**What it means:** The disk of the shop is nearly full, and no order can be written once it is.
**Who suffers:** Whoever wants to buy.

## Is it real?

Look at the directories.

- **Do first**: make room.`),
    says: '',
  },
  'labels without bold type, and rows of a table': {
    files: wholeRunbook(`# DiskFull

Purpose: says when the disk of the shop is nearly full, so that nothing can be written.

| **Impact** | Nobody can buy. |
| --- | --- |
| Likely causes | A log that nobody rotates. |
| Stop the bleeding | Truncate it. |`),
    says: '',
  },
  'a remedy beside what calls for it': {
    files: wholeRunbook(`${without('Mitigation')}\n\nIf a log is larger\nthan 10 GB, truncate it.`),
    says: '',
  },
  'bold words and colons that are no labels': {
    files: wholeRunbook(
      `${without('Impact', 'Mitigation')}\n\n**Fix** nothing here.\n\nThe impact depends on this: how many buy.`,
    ),
    says: said('warning', 'sections `Impact`, `Mitigation`', orNamed('`Effects`, `Resolution`')),
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

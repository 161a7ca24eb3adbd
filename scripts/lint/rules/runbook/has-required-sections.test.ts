import { goodRunbook, withRunbook } from '../../runbook/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { runbookHasRequiredSections } from './has-required-sections.ts';

const said = (level: string, sections: string, hint: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Missing ${sections} (${hint}) [runbook/has-required-sections]`;
const orNamed = (names: string) => `or the same under another name, such as ${names}`;
const without = (...names: string[]) =>
  names.reduce((text, name) => text.replace(`## ${name}`, '## Notes on disks'), goodRunbook);

testRule(runbookHasRequiredSections, {
  'all of them': { files: withRunbook(goodRunbook), says: '' },
  'other names': {
    files: withRunbook(
      goodRunbook
        .replace('Meaning', '1. What it means')
        .replace('Impact', 'Who is affected')
        .replace('Diagnosis', 'Troubleshooting'),
    ),
    says: '',
  },
  'one heading for two': {
    files: withRunbook(goodRunbook.replace('## Diagnosis', '').replace('## Mitigation', '## Diagnosis & mitigation')),
    says: '',
  },
  'whatever there is to do': {
    files: withRunbook(goodRunbook.replace('## Diagnosis', '## Notes').replace('## Mitigation', '## How to make room')),
    says: '',
  },
  'labels in the place of headings': {
    files: withRunbook(`# DiskFull

**What it means:** The disk of the shop is nearly full, and no order can be written once it is.
**Who suffers:** Whoever wants to buy.

## Is it real?

Look at the directories.

- **Do first**: make room.`),
    says: '',
  },
  'labels without bold type, and rows of a table': {
    files: withRunbook(`# DiskFull

Purpose: says when the disk of the shop is nearly full, so that nothing can be written.

| **Impact** | Nobody can buy. |
| --- | --- |
| Likely causes | A log that nobody rotates. |
| Stop the bleeding | Truncate it. |`),
    says: '',
  },
  'a remedy beside what calls for it': {
    files: withRunbook(`${without('Mitigation')}\n\nIf a log is larger\nthan 10 GB, truncate it.`),
    says: '',
  },
  'bold words and colons that are no labels': {
    files: withRunbook(
      `${without('Impact', 'Mitigation')}\n\n**Fix** nothing here.\n\nThe impact depends on this: how many buy.`,
    ),
    says: said('warning', 'sections `Impact`, `Mitigation`', orNamed('`Effects`, `Resolution`')),
  },
  'one is missing': {
    files: withRunbook(without('Impact')),
    says: said('warning', 'section `Impact`', orNamed('`Effects`')),
  },
  'several at once, of an important service': {
    files: withRunbook(without('Impact', 'Mitigation'), 1),
    says: said('error', 'sections `Impact`, `Mitigation`', orNamed('`Effects`, `Resolution`')),
  },
  'a title is no section': {
    files: withRunbook(without('Impact').replace('# DiskFull', '# DiskFull: impact on the shop')),
    says: said('warning', 'section `Impact`', orNamed('`Effects`')),
  },
  'a slip in its name': {
    files: withRunbook(goodRunbook.replace('## Meaning', '## Meanin').replace('## Impact', '## Ipmact')),
    says: said(
      'warning',
      'sections `Meaning`, `Impact`',
      'did you mean `Meaning` by `Meanin` and `Impact` by `Ipmact`?',
    ),
  },
  'another word is no slip': {
    files: withRunbook(goodRunbook.replace('## Mitigation', '## Migration')),
    says: said('warning', 'section `Mitigation`', orNamed('`Resolution`')),
  },
  'a stub has a finding of its own': { files: withRunbook('# DiskFull\n\nTODO'), says: '' },
});

import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookSectionsAreNotEmpty } from './sections-are-not-empty.ts';

const said = (line: number, level: string, name: string) =>
  `runbooks/shop/DiskFull.md:${line}:1: ${level}: Unexpected empty section \`${name}\`, expected a text, a list or a command (write it, or take the heading out; \`TODO\` and the like count as empty) [runbook/sections-are-not-empty]`;
const impact = (text: string, tier?: number) => wholeRunbook(goodRunbook.replace('Nobody can buy.', text), tier);

testRule(runbookSectionsAreNotEmpty, {
  'a sentence each': { files: wholeRunbook(goodRunbook), says: '' },
  'an image': { files: impact('![Orders](orders.png)'), says: '' },
  'a section below it': { files: impact('### Customers\n\nCannot buy.'), says: '' },
  nothing: { files: impact(''), says: said(18, 'warning', 'Impact') },
  'nothing, of an important service': { files: impact('', 0), says: said(18, 'error', 'Impact') },
  TODO: { files: impact('TODO: ask Ada'), says: said(18, 'warning', 'Impact') },
  'TODO and a few words': {
    files: impact('**TODO:** ask Ada who of the staff suffers from it.'),
    says: said(18, 'warning', 'Impact'),
  },
  'TODO and what it is to be better than': { files: impact('TODO: since when? Nobody can buy.'), says: '' },
  'TODO and a long sentence': {
    files: impact('TODO since when nobody can buy in any of the shops of the north and the south'),
    says: '',
  },
  'to be added': { files: impact('- To be added…'), says: said(18, 'warning', 'Impact') },
  dots: { files: impact('...'), says: said(18, 'warning', 'Impact') },
  'an ellipsis': { files: impact('- …'), says: said(18, 'warning', 'Impact') },
  'a dash': { files: impact('-'), says: said(18, 'warning', 'Impact') },
  'a dash of typography': { files: impact('—'), says: said(18, 'warning', 'Impact') },
  'a comment': { files: impact('<!-- Who suffers? -->'), says: said(18, 'warning', 'Impact') },
  'sections below it that are empty too, said once': {
    files: impact('### Customers\n\n### Staff\n\nN/A'),
    says: said(18, 'warning', 'Impact'),
  },
  'one of two sections below it': {
    files: impact('### Customers\n\n### Staff\n\nWaits.'),
    says: said(20, 'info', 'Customers'),
  },
});

import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { runbookIsNotAWallOfText } from './is-not-a-wall-of-text.ts';

const words = (count: number) => 'word '.repeat(count).trim();
const said = (line: number, count: number) =>
  `runbooks/shop/DiskFull.md:${line}:1: warning: Unexpected ${count} words without a heading, list, table or command, expected 200 at most (split them by headings, or make the steps a list) [runbook/is-not-a-wall-of-text]`;

testRule(runbookIsNotAWallOfText, {
  'as long as may be': { files: wholeRunbook(`${words(100)}\n\n${words(100)}`), says: '' },
  'a heading between': { files: wholeRunbook(`${words(150)}\n\n## Then\n\n${words(150)}`), says: '' },
  'a list between': { files: wholeRunbook(`${words(150)}\n\n- this\n\n${words(150)}`), says: '' },
  'a command between': { files: wholeRunbook(`${words(150)}\n\n\`\`\`sh\nls\n\`\`\`\n\n${words(150)}`), says: '' },
  'three paragraphs': {
    files: wholeRunbook(`# DiskFull\n\n${words(80)}\n\n${words(80)}\n\n${words(80)}`),
    says: said(8, 240),
  },
  'a quotation is prose too': {
    files: wholeRunbook(`> ${words(150)}\n\n${words(150)}`),
    says: said(6, 300).replace(':1: w', ':3: w'),
  },
});

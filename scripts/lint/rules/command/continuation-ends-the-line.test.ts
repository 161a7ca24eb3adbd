import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandContinuationEndsTheLine } from './continuation-ends-the-line.ts';

const spaced = (place: string) =>
  `runbooks/shop/DiskFull.md:${place}: error: Unexpected space after \`\\\`, expected the end of the line [command/continuation-ends-the-line]`;
const lost = (place: string, option: string) =>
  `runbooks/shop/DiskFull.md:${place}: error: Unexpected command \`${option}\`, expected \`\\\` at the end of the line before [command/continuation-ends-the-line]`;

testRule(commandContinuationEndsTheLine, {
  'at the very end': { files: wholeRunbook('```sh\ndf \\\n  --local\n```'), says: '' },
  'a space that is escaped for good': { files: wholeRunbook('```sh\nls My\\ Disk\n```'), says: '' },
  'output is none of its business': { files: wholeRunbook('```text\n\\ \n  --local\n```'), says: '' },
  'options after a pipe or within quotes': {
    files: wholeRunbook("```sh\ndf |\n  sort \\\n  --reverse\necho '\n  --local\n'\n```"),
    says: '',
  },
  'a space after it': {
    files: wholeRunbook('```sh\ndf \\ \n  --local\n```'),
    says: spaced('7:5'),
    mends: 'df \\',
  },
  'in a list': {
    files: wholeRunbook('1. Run\n\n   ```sh\n   df \\  \n     --local\n   ```'),
    says: spaced('9:8'),
    mends: '   df \\',
  },
  'missing before JSON': {
    files: wholeRunbook('```sh\nkubectl patch cm a --patch\n  \'{"data": {}}\'\n```'),
    says: lost('8:3', '{"data": {}}'),
  },
  missing: { files: wholeRunbook('```sh\ndf\n  --local /\n```'), says: lost('8:3', '--local') },
  'missing within brackets': {
    files: wholeRunbook('```sh\nused=$(df\n  --local | tail -n 1)\n```'),
    says: lost('8:3', '--local'),
  },
});

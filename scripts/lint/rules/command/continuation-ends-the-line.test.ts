import { withRunbook } from '../../runbook/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { commandContinuationEndsTheLine } from './continuation-ends-the-line.ts';

const spaced = (place: string) =>
  `runbooks/shop/DiskFull.md:${place}: error: Unexpected space after \`\\\`, expected the end of the line [command/continuation-ends-the-line]`;
const lost = (place: string, option: string) =>
  `runbooks/shop/DiskFull.md:${place}: error: Unexpected command \`${option}\`, expected \`\\\` at the end of the line before [command/continuation-ends-the-line]`;

testRule(commandContinuationEndsTheLine, {
  'at the very end': { files: withRunbook('```sh\ndf \\\n  --local\n```'), says: '' },
  'a space that is escaped for good': { files: withRunbook('```sh\nls My\\ Disk\n```'), says: '' },
  'output is none of its business': { files: withRunbook('```text\n\\ \n  --local\n```'), says: '' },
  'options after a pipe or within quotes': {
    files: withRunbook("```sh\ndf |\n  sort \\\n  --reverse\necho '\n  --local\n'\n```"),
    says: '',
  },
  'a space after it': {
    files: withRunbook('```sh\ndf \\ \n  --local\n```'),
    says: spaced('7:5'),
    mends: 'df \\',
  },
  'in a list': {
    files: withRunbook('1. Run\n\n   ```sh\n   df \\  \n     --local\n   ```'),
    says: spaced('9:8'),
    mends: '   df \\',
  },
  'missing before JSON': {
    files: withRunbook('```sh\nkubectl patch cm a --patch\n  \'{"data": {}}\'\n```'),
    says: lost('8:3', '{"data": {}}'),
  },
  missing: { files: withRunbook('```sh\ndf\n  --local /\n```'), says: lost('8:3', '--local') },
  'missing within brackets': {
    files: withRunbook('```sh\nused=$(df\n  --local | tail -n 1)\n```'),
    says: lost('8:3', '--local'),
  },
});

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
  'missing before the address of curl': {
    files: wholeRunbook("```sh\nsudo curl --header 'a: b'\n  https://shop.example/health | jq\n```"),
    says: lost('8:3', 'https://shop.example/health'),
  },
  'an address that is an answer': {
    files: wholeRunbook(
      '```sh\ncurl --head https://shop.example\n  https://shop.example/new\ncurl $URL\n  https://a.example\noc whoami --show-server\n  https://b.example\ncurl -s\nhttps://c.example\n```',
    ),
    says: '',
  },
  missing: { files: wholeRunbook('```sh\ndf\n  --local /\n```'), says: lost('8:3', '--local') },
  'missing within brackets': {
    files: wholeRunbook('```sh\nused=$(df\n  --local | tail -n 1)\n```'),
    says: lost('8:3', '--local'),
  },
});

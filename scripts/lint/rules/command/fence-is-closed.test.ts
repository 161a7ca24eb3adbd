import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandFenceIsClosed } from './fence-is-closed.ts';

const said = (place: string, message: string) =>
  `runbooks/shop/DiskFull.md:${place}: warning: ${message} [command/fence-is-closed]`;
const missing = 'Missing end of the code block that begins here';

testRule(commandFenceIsClosed, {
  'closed, with or without anything in it': {
    files: wholeRunbook('```sh\ndf\n```\n\n```\n```\n\n~~~\n\n~~~'),
    says: '',
  },
  'closed in a list and a quotation': {
    files: wholeRunbook('- a\n\n  ```sh\n  df\n  ```\n\n> ```\n> a\n> ```'),
    says: '',
  },
  'indented code has no fence': { files: wholeRunbook('    df'), says: '' },
  'never closed': { files: wholeRunbook('```sh\ndf\n\n## Impact\n\nNobody can buy.'), says: said('6:1', missing) },
  'nothing in it': { files: wholeRunbook('Run:\n\n```sh'), says: said('8:1', missing) },
  'in a list': { files: wholeRunbook('- a\n\n  ```sh\n  df\n\nMore.'), says: said('8:3', missing) },
  'two backticks': {
    files: wholeRunbook('```sh\ndf\n``\n\n## Impact\n\n```sh\nls\n```'),
    says: said('8:1', 'Unexpected fence of two marks, expected three: the block goes on'),
  },
});

import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandNoPrompt } from './no-prompt.ts';

const said = (place: string, hint: string) =>
  `runbooks/shop/DiskFull.md:${place}: info: Unexpected prompt before a command, expected what can be pasted (${hint}) [command/no-prompt]`;
const answered = 'label the block `console`, or show the answer in a block of its own';

testRule(commandNoPrompt, {
  'commands alone': { files: wholeRunbook('```sh\ndf\necho $HOME\n```'), says: '' },
  'a block that shows answers': { files: wholeRunbook('```console\n$ df\n/ 100%\n```'), says: '' },
  'one finding for a block': {
    files: wholeRunbook('```sh\n$ df\n$ du\n```'),
    says: said('7:1', 'take it out'),
    mends: 'df\ndu',
  },
  'of a container, and of a person': {
    files: wholeRunbook('```sh\nsh-5.1# df\n[root@db-1 ~]# du\n```'),
    says: said('7:1', 'take it out'),
    mends: 'df\ndu',
  },
  'in a list': {
    files: wholeRunbook('1. Look:\n\n   ```bash\n   $ df\n   ```'),
    says: said('9:4', 'take it out'),
    mends: '   df',
  },
  'in a quotation, beside lines that go on and remarks': {
    files: wholeRunbook('> ```sh\n> $ df \\\n>   --human-readable\n>\n> # and then\n> $ du\n> ```'),
    says: said('7:3', 'take it out'),
    mends: '> df \\\n> du',
  },
  'with answers': { files: wholeRunbook('```sh\n$ df\n/ 100%\n```'), says: said('7:1', answered) },
});

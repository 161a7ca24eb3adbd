import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleHeadingsHaveASpace } from './headings-have-a-space.ts';

testStyleRule(styleHeadingsHaveASpace, {
  'no space': [
    '##Impact\n\nText.\n',
    '1:1: warning: Unexpected `#` before a letter, expected a space between them [style/headings-have-a-space]',
    '## Impact',
  ],
  'seven marks, which a space would not help': [
    '##Impact\n\nText.\n\n#######Title\n\nText.\n',
    '1:1: warning: Unexpected `#` before a letter, expected a space between them [style/headings-have-a-space]',
  ],
  'an issue, a channel and code': ['#123 tells more.\n\n#incident-room is the channel.\n\n```sh\n#Comment\n```\n', ''],
});

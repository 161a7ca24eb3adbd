import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleHeadingsHaveASpace } from './headings-have-a-space.ts';

const said =
  '1:1: warning: Unexpected `#` before a letter, expected a space between them [style/headings-have-a-space]';

testStyleRule(styleHeadingsHaveASpace, {
  'no space': ['##Impact\n\nText.\n', said, '## Impact'],
  'seven marks, which a space would not help': ['##Impact\n\n#######Diagnosis\n', said, '## Impact'],
  'an issue, a channel and code': ['#123 tells more.\n\n#incident-room is the channel.\n\n```sh\n#Comment\n```\n', ''],
});

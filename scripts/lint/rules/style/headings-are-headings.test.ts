import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleHeadingsAreHeadings } from './headings-are-headings.ts';

testStyleRule(styleHeadingsAreHeadings, {
  'bold type as a heading': [
    '# A\n\n**Running VMs**\n\nText.\n',
    '3:1: info: Unexpected emphasis `**Running VMs**` in place of a heading, expected `#` marks [style/headings-are-headings]',
  ],
  'a text that is still to come': ['# A\n\n_Coming soon_\n\n**TBD**\n\nText.\n', ''],
  'a sentence, a lead-in and a note': [
    '# A\n\n**Only then:**\n\n**This is always important; the one question is how urgent it is today**\n\nText.\n',
    '',
  ],
});

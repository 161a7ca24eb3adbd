import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleQuotesAreMarked } from './quotes-are-marked.ts';

testStyleRule(styleQuotesAreMarked, {
  'a line without': [
    '> First\nsecond.\n',
    '2:1: info: Unexpected `0` block quote markers before paragraph line, expected `1` marker [style/quotes-are-marked]',
  ],
  'marked lines': ['> First\n> second.\n\nText.\n', ''],
});

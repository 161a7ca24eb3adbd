import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleReferencesHaveBrackets } from './references-have-brackets.ts';

testStyleRule(styleReferencesHaveBrackets, {
  parentheses: [
    'See [the docs](docs) and [more of them][docs].\n\n[docs]: https://a.example\n',
    '1:5: warning: Unexpected resource link (`[text](url)`) with URL that matches a definition identifier (as `docs`), expected reference (`[text][id]`) [style/references-have-brackets]',
  ],
  brackets: ['See [the docs][docs].\n\n[docs]: https://a.example\n', ''],
});

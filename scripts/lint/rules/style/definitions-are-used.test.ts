import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleDefinitionsAreUsed } from './definitions-are-used.ts';

testStyleRule(styleDefinitionsAreUsed, {
  'one that nothing uses': [
    'Text.\n\n[x]: https://a.example\n',
    '3:1: info: Unexpected unused definition, expected no definition or one or more references to `x` [style/definitions-are-used]',
  ],
  'one that is used': ['[Text][x].\n\n[x]: https://a.example\n', ''],
});

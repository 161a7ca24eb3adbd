import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleDefinitionsAreUnique } from './definitions-are-unique.ts';

testStyleRule(styleDefinitionsAreUnique, {
  'two of a name': [
    '[a][x]\n\n[x]: https://a.example\n[X]: https://b.example\n',
    '4:1: warning: Unexpected definition with an already defined identifier (`x`), expected unique identifiers [style/definitions-are-unique]',
  ],
  'two names': ['[a][x] [b][y]\n\n[x]: https://a.example\n[y]: https://b.example\n', ''],
});

import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleReferencesAreDefined } from './references-are-defined.ts';

testStyleRule(styleReferencesAreDefined, {
  'an unknown name': [
    'See [the docs][docs].\n',
    '1:5: warning: Unexpected reference to undefined definition, expected corresponding definition (`docs`) [style/references-are-defined]',
  ],
  'a known one, and words in brackets': [
    'See [the docs][docs], `rate(x[5m])` [deprecated] [5m].\n\n[docs]: https://a.example\n',
    '',
  ],
});

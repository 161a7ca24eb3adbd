import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkIsNotEmpty } from './is-not-empty.ts';

const says = (what: string, at = '7:1') => `runbooks/shop/Down.md:${at}: warning: Missing ${what} [link/is-not-empty]`;

testRule(linkIsNotEmpty, {
  'links and pictures, one in the other': {
    files: runbookWith(
      '[a](b.md) ![](a.png) [![](a.png)](b.md) <https://example.com> <a id="x"></a><a href="#y">y</a>',
    ),
    says: '',
  },
  'no address': { files: runbookWith('[later]()'), says: says('address of link `later`') },
  'nowhere to go': { files: runbookWith('[later](#)'), says: says('address of link `later`') },
  'no text': { files: runbookWith('[](b.md)'), says: says('text of link `b.md`') },
  'a picture behind the link': { files: runbookWith('[](b.md) and ![x](y.png)'), says: says('text of link `b.md`') },
  'no picture': { files: runbookWith('![graph]()'), says: says('address of image `graph`') },
});

import { testRule } from '../../test-rule.ts';
import { runbookFile, runbookWith } from '../../test-runbook.ts';
import { linkCaseMatches } from './case-matches.ts';

const knows = { paths: new Set([runbookFile, 'runbooks/shop/Up.md', 'Docs/a.md']) };
const says = (url: string, right: string, place = '7:1') =>
  `runbooks/shop/Down.md:${place}: error: Unexpected link to \`${url}\`, expected the spelling \`${right}\` [link/case-matches]`;

testRule(linkCaseMatches, {
  'as the file is spelt, and files that are not there': {
    files: runbookWith('[a](Up.md) [b](Gone.md)'),
    says: '',
    knows,
  },
  'the file': {
    files: runbookWith('See [it](up.MD#x).'),
    says: says('up.MD#x', 'Up.md#x', '7:5'),
    mends: 'See [it](Up.md#x).',
    knows,
  },
  'a folder, from elsewhere': {
    files: runbookWith('[a](../../docs/a.md)'),
    says: says('../../docs/a.md', '../../Docs/a.md'),
    mends: '[a](../../Docs/a.md)',
    knows,
  },
  'from the top': {
    files: runbookWith('[a](/docs/)'),
    says: says('/docs/', '/Docs/'),
    mends: '[a](/Docs/)',
    knows,
  },
  'with escapes': { files: runbookWith('[a](%75p.md)'), says: says('%75p.md', 'runbooks/shop/Up.md'), knows },
  'where the address is not certain': {
    files: runbookWith('[up.md](up.md "up") [up.md](<up.md>)'),
    says: `${says('up.md', 'Up.md')}\n${says('up.md', 'Up.md', '7:21')}`,
    knows,
  },
});

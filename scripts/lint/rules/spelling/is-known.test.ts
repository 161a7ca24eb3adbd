import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { spellingIsKnown } from './is-known.ts';

const extracts = (...words: string[]) =>
  new Map([
    [
      'runbooks/shop/A.md',
      {
        style: [],
        secrets: [],
        words: words.map((word, index) => ({
          word,
          at: { line: index + 1, column: 1, endLine: index + 1, endColumn: word.length + 1 },
        })),
      },
    ],
  ]);

const files = {
  ...minimalOrg,
  'catalog/people/zofia.yaml': `name: Zofia Nowak\nemail: zofia@small.example\ntime_zone: Europe/London\n`,
};

testRule(spellingIsKnown, {
  'a slip': {
    files,
    knows: { extracts: extracts('Serivce') },
    says: 'runbooks/shop/A.md:1:1: info: Unexpected word `Serivce`, expected a known one [spelling/is-known]',
  },
  'names of the catalog, and words of the house': {
    files,
    knows: { extracts: extracts('Zofia', 'nowak', 'frobnicators'), words: new Set(['frobnicator']) },
    says: '',
  },
});

import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { findingLine } from './source/finding.ts';
import { smallOrg } from './test-org.ts';

const file = 'runbooks/shop/ShopErrorBudgetBurn.md';
const keys = 'service: shop\nowner: shop\nlast_reviewed: 2026-10-01\n';
const text = '# ShopErrorBudgetBurn\n\nA text.\n';
const saysOf = (content: string) =>
  loadOpsRepo(new Map(Object.entries({ ...smallOrg, [file]: content }))).findings.map(findingLine);
const otherwise = '(the keys above are read as text otherwise) [yaml]';
const asked = 'Missing front matter, expected the file to begin with `---`, keys and a closing `---` [schema]';

test.each([
  ['nobody closes it', `---\n${keys}${text}`, `5:1: error: Missing \`---\` below the front matter ${otherwise}`],
  ['nothing follows', `---\n${keys}`, `5:1: error: Missing \`---\` below the front matter ${otherwise}`],
  [
    'dots',
    `---\n${keys}...\n${text}`,
    `5:1: error: Unexpected \`...\`, expected \`---\` below the front matter ${otherwise}`,
  ],
  [
    'TOML',
    `+++\nservice = "shop"\n+++\n${text}`,
    '1:1: error: Unexpected `+++`, expected YAML between two lines of `---` [schema]',
  ],
  [
    'too many hyphens',
    `----\n${keys}----\n${text}`,
    '1:1: error: Unexpected `----`, expected `---` above the front matter [schema]',
  ],
  [
    'an empty line above',
    `\n---\n${keys}---\n${text}`,
    '1:1: error: Unexpected empty line above the front matter, expected it to begin in the first line [schema]',
  ],
  ['nothing in it', `---\n---\n${text}`, '1:1: error: Unexpected empty front matter, expected keys in it [schema]'],
  ['none', text, `1:1: error: ${asked}`],
  ['a line between paragraphs', `A text.\n\n---\n\n${text}`, `1:1: error: ${asked}`],
  [
    'a tab',
    `---\nservice: shop\nx_more:\n\t- a\n---\n${text}`,
    '4:1: error: Unexpected tab, expected spaces for indentation [yaml]',
  ],
  [
    'a key twice',
    `---\n${keys}owner: shop\n---\n${text}`,
    '5:1: error: Unexpected second key `owner`, expected each key once [yaml]',
  ],
  ['a list', `---\n- shop\n---\n${text}`, '2:1: error: Unexpected list, expected keys and values [schema]'],
  [
    'a date that is none',
    `---\n${keys.replace('2026-10-01', 'soon')}---\n${text}`,
    '4:16: error: Unexpected `soon`, expected a date such as `2026-10-01` [schema]',
  ],
  [
    'a colon',
    `---\nx_title: Shop: down\n${keys}---\n${text}`,
    '2:10: error: Unexpected mapping inside a value, expected quotes around text that holds `: ` (or the line below it is indented too far) [yaml]',
  ],
])('broken front matter is one finding: %s', (_, content, said) => {
  expect(saysOf(content)).toEqual([`${file}:${said}`]);
});

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../../model/load.ts';
import { runbookFile, runbookWith } from '../../links/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { linkCaseMatches } from './case-matches.ts';

const knows = { paths: new Set([runbookFile, 'runbooks/shop/Up.md', 'Docs/a.md']) };
const says = (url: string, right: string) =>
  `runbooks/shop/Down.md:7:1: error: Unexpected link to \`${url}\`, expected the spelling \`${right}\` [link/case-matches]`;

testRule(linkCaseMatches, {
  'as the file is spelt, and files that are not there': {
    files: runbookWith('[a](Up.md) [b](Gone.md)'),
    says: '',
    knows,
  },
  'the file': { files: runbookWith('[a](up.MD#x)'), says: says('up.MD#x', 'Up.md#x'), knows },
  'a folder, from elsewhere': {
    files: runbookWith('[a](../../docs/a.md)'),
    says: says('../../docs/a.md', '../../Docs/a.md'),
    knows,
  },
  'from the top': { files: runbookWith('[a](/docs/)'), says: says('/docs/', '/Docs/'), knows },
  'with escapes': { files: runbookWith('[a](%75p.md)'), says: says('%75p.md', 'runbooks/shop/Up.md'), knows },
});

test('mends the address alone, where it is certain', () => {
  const files = new Map(Object.entries(runbookWith('[up.md](up.md "up") [up.md](<up.md>)\n\n[x](%75p.md)')));
  const { repo } = loadOpsRepo(files);
  const context = { now: Temporal.Instant.from('2026-11-16T09:00:00Z'), texts: files, ...knows };
  const fixes = Array.from(linkCaseMatches.check(repo, context), ({ fix }) => fix);
  expect(fixes).toEqual([undefined, undefined, undefined]);
  const plain = new Map(Object.entries(runbookWith('See [it](up.md#x).')));
  const [problem] = linkCaseMatches.check(loadOpsRepo(plain).repo, { ...context, texts: plain });
  expect(problem?.fix).toEqual([
    { at: { file: runbookFile, line: 7, column: 10, endLine: 7, endColumn: 17 }, text: 'Up.md#x' },
  ]);
});

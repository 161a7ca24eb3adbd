import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { whereaboutsIn } from './where.ts';

const markdown = '---\nservice: shop\n---\n# Down\n\na\n\n## What to do\n\nb\n';
const { facts } = parseMarkdown('a.md', markdown);
const files = new Map([
  ['a.md', markdown],
  ['b.yaml', 'a:\n  b: 1\n'],
]);
const whereabouts = whereaboutsIn(files, new Map(facts ? [['a.md', facts]] : []));
const at = (file: string, line: number) => whereabouts.of({ file, line, column: 1, endLine: line, endColumn: 2 });

test('the nearest heading, the keys of front matter and of YAML, and nothing of other files', () => {
  expect([2, 4, 6, 8, 10].map(line => at('a.md', line))).toEqual([
    'service',
    '#down',
    '#down',
    '#what-to-do',
    '#what-to-do',
  ]);
  expect([at('b.yaml', 2), at('c.txt', 1), at('a.md', 99)]).toEqual(['a/b', '', '']);
});

test('whether it is still there', () => {
  expect([whereabouts.has('a.md', '#down'), whereabouts.has('a.md', '#up'), whereabouts.has('c.md', '#down')]).toEqual([
    true,
    false,
    false,
  ]);
});

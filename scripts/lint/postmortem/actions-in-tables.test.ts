import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { actionsOf } from './actions.ts';

function isClosed(row: string, header: string): boolean | undefined {
  const line = header.replaceAll(/[^|]+/g, ' --- ');
  const { facts } = parseMarkdown('a.md', `# Down\n\n## Action items\n\n${header}\n${line}\n${row}\n`);
  return facts && actionsOf(facts)[0]?.isDone;
}

test.each([
  ['| ~~Chaos test~~ | | | |', true],
  ['| ~~Chaos test~~ Load test | | | |', false],
  ['| Chaos test | | | dropped |', true],
  ['| Chaos test | | | Rejected: too costly |', true],
  ['| Chaos test | | | n/a DONE |', true],
  ['| Chaos test | | | Bug 5554825 DONE |', true],
  ['| Chaos test | | | Bug 5554823 TODO |', false],
  ['| Chaos test | | | Yes |', false],
  ['| Chaos test | | | Dropped packets are counted |', false],
  ['| Done | | | |', false],
])('without a status: %s', (row, expected) => {
  expect(isClosed(row, '| Action | Owner | Due date | Notes |')).toBe(expected);
});

test.each([
  ['| Chaos test | won’t do | |', true],
  ['| Chaos test | Duplicate | |', true],
  ['| Chaos test | Open | dropped |', false],
  ['| Chaos test | | dropped |', true],
])('with a status: %s', (row, expected) => {
  expect(isClosed(row, '| Action | Status | Notes |')).toBe(expected);
});

import { expect, test } from 'vitest';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { fromFacts, rememberWorkedOut, workOutAll } from './from-facts.ts';

const facts = () => {
  const { facts } = parseMarkdown('a.md', '# A\n\nOne two.\n');
  if (!facts) throw new Error('Unexpected refusal');
  return facts;
};

let asked = 0;
const firstTitle = fromFacts('test/first-title', ({ headings }) => {
  asked += 1;
  return headings[0]?.text ?? null;
});
const nothing = fromFacts('test/nothing', () => {
  asked += 1;
  return null;
});

test('what follows from facts is worked out once', () => {
  const own = facts();
  const before = asked;
  expect([firstTitle(own), firstTitle(own), nothing(own), nothing(own), asked - before]).toEqual([
    'A',
    'A',
    null,
    null,
    2,
  ]);
});

test('what was kept stands in its place', () => {
  const own = facts();
  rememberWorkedOut(own, { 'test/first-title': 'B' });
  expect([firstTitle(own), nothing(own)]).toEqual(['B', null]);
});

test('all of it can be kept', () =>
  expect(workOutAll(facts())).toEqual({ 'test/first-title': 'A', 'test/nothing': null }));

test('a name stands for one thing', () =>
  expect(() => fromFacts('test/nothing', () => 1)).toThrow('`test/nothing` is worked out in two ways'));

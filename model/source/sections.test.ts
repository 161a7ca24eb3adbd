import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown-source.ts';
import { inSection, sectionsOf } from './sections.ts';

const text = `# A
one
## B
two

### C
three
## D
four
`;
const { facts } = parseMarkdown('a.md', text);
if (!facts) throw new Error('It is plain');

test('where sections end', () =>
  expect(
    sectionsOf(facts).map(({ heading, ownEnd, end }) => `${heading.text} ${heading.at.line}-${ownEnd}-${end}`),
  ).toEqual(['A 1-2-10', 'B 3-5-7', 'C 6-7-7', 'D 8-10-10']));

test('what stands in them', () =>
  expect(
    sectionsOf(facts).map(section =>
      inSection(section, facts.paragraphs)
        .map(({ text: words }) => words)
        .join(),
    ),
  ).toEqual(['one,two,three,four', 'two,three', 'three', 'four']));

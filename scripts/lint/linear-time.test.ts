import { expect, test } from 'vitest';
import type { MarkdownFacts } from '../../model/source/markdown-facts.ts';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { anchorsOf } from './links/anchors.ts';
import { expiry } from './links/expiry.ts';
import { linksOf } from './links/links-of.ts';
import { malformed } from './links/malformed.ts';
import { isTemplate, targetOf } from './links/target.ts';
import { isPlaceholderWord } from './placeholder-words.ts';
import { actionsOf } from './postmortem/actions.ts';
import { blameIn } from './postmortem/blame.ts';
import { peopleToldOf } from './postmortem/people-told-of.ts';
import { statedDurations } from './postmortem/stated-durations.ts';
import { timelineOf } from './postmortem/timeline.ts';
import { toldDurations } from './postmortem/told-durations.ts';
import { unwrittenSections } from './postmortem/unwritten-sections.ts';
import { isPlaceholder, isPlaceholderCode, templateWords } from './runbook/placeholder-text.ts';
import { topicsOf } from './runbook/topics.ts';
import { unfilledIn } from './runbook/unfilled-prose.ts';
import { typedAtDatabases } from './shell/database-prompts.ts';
import { guardsAround } from './shell/guards.ts';
import { maskQuoted } from './shell/mask-quoted.ts';
import { maskPlaceholders, placeholdersIn } from './shell/placeholders.ts';
import { typedText } from './shell/typed-text.ts';

const at = { line: 2, column: 1, endLine: 2, endColumn: 1 };
const codeOf = (text: string) => ({ language: 'sh', text, at, fenced: true });

/** The facts of a text that stands everywhere at once. */
function everywhere(text: string, title: string): MarkdownFacts {
  const { facts } = parseMarkdown('a.md', `## ${title}\n`);
  if (!facts) throw new Error('A short text has facts');
  return {
    ...facts,
    lines: 9,
    html: [{ text, at }],
    paragraphs: [{ text, within: 'list', at }],
    tables: [{ header: [text, 'Owner', 'Due', 'Status'], rows: [{ cells: [text, text, text, text], at }], at }],
    code: [codeOf(text)],
  };
}

/** All that looks into text with patterns. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  malformed,
  expiry: text => [expiry(text), expiry(`https://a.example/${text}`)],
  isTemplate,
  targetOf: text => [targetOf('a.md', text, undefined), targetOf('a.md', `https://a.example/${text}`, undefined)],
  linksOf: text => linksOf(everywhere(text, 'Links')),
  anchorsOf: text => anchorsOf(everywhere(text, 'Links')),
  timelineOf: text => timelineOf(everywhere(text, 'Timeline')),
  unwrittenSections: text => unwrittenSections(everywhere(text, 'Impact')),
  actionsOf: text => actionsOf(everywhere(text, 'Action items')),
  statedDurations: text => statedDurations(everywhere(text, 'Summary')),
  toldDurations: text => toldDurations(everywhere(text, 'Summary'), ['shop']),
  blameIn: text => Array.from(blameIn(text, new Map([['ada', 'known']]))),
  peopleToldOf: text => peopleToldOf({ ...everywhere(text, 'Timeline'), frontMatter: text }),
  isPlaceholderWord,
  isPlaceholder,
  isPlaceholderCode,
  templateWords,
  maskPlaceholders,
  maskQuoted,
  placeholdersIn,
  unfilledIn,
  topicsOf: text => topicsOf({ text }),
  typedText: text => typedText(codeOf(text)),
  typedAtDatabases,
  guardsAround: text => {
    const facts = everywhere(text, 'Mitigation');
    return facts.code.map(guardsAround(facts));
  },
};

const pieces = [
  ...['<a ', '<img src="', '<!--', '<!-- a', '[a] (', '(a)[./', '[a](b ', '{{', '<', '. ', '.', '%20', ' id="', '<h1'],
  ...[
    'Ada ',
    '1h ',
    '14:02 ',
    '14:02-',
    '[insert ',
    '[your ',
    'add steps ',
    'TODO',
    ' \\ \n',
    '  ',
    '# ',
    '$ a\n',
    '$ a\nrm -r a\n',
    'mysql> a\n -> a\n',
    '_',
    '-',
    'drop  ',
    'data los ',
  ],
  ...['<a b>', '\n$ \\\n'],
];

// Minutes where it takes the square of the length.
test.each(Object.entries(readers))('%s reads a hostile megabyte in its stride', { timeout: 120_000 }, (_, read) => {
  for (const piece of pieces) {
    const started = performance.now();
    read(`${piece.repeat(1_000_000 / piece.length)}a`);
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(5_000);
  }
});

import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { blameIn } from '../postmortem/blame.ts';
import { statedDurations } from '../postmortem/stated-durations.ts';
import { timelineOf } from '../postmortem/timeline.ts';
import { anchorsOf } from './anchors.ts';
import { expiry } from './expiry.ts';
import { linksOf } from './links-of.ts';
import { malformed } from './malformed.ts';
import { isTemplate, targetOf } from './target.ts';

const place = { line: 2, column: 1, endLine: 2, endColumn: 1 };

/** All that looks into text with patterns, over one text that stands everywhere at once. */
function lookEverywhere(text: string): void {
  const { facts } = parseMarkdown('a.md', '## Timeline\n');
  if (!facts) throw new Error('A short text has facts');
  const hostile = {
    ...facts,
    lines: 9,
    html: [{ text, at: place }],
    paragraphs: [{ text, within: 'list' as const, at: place }],
    tables: [{ header: [text], rows: [{ cells: [text, text], at: place }], at: place }],
  };
  for (const url of [text, `https://a.example/${text}`]) {
    malformed(url);
    expiry(url);
    isTemplate(url);
    targetOf('a.md', url, undefined);
  }
  linksOf(hostile);
  anchorsOf(hostile);
  timelineOf(hostile);
  statedDurations(hostile);
  expect(Array.from(blameIn(text, new Set(['ada']))).length).toBeLessThan(text.length);
}

// Ten minutes where it takes the square of the length, a second where it does not.
test.each([
  '<a ',
  '<img src="',
  '<!--',
  '[a] (',
  '(a)[./',
  '[a](b ',
  '{{',
  '<',
  '. ',
  '.',
  '%20',
  ' id="',
  '<h1',
  'Ada ',
  '1h ',
  '14:02 ',
])('a megabyte of `%s`', { timeout: 20_000 }, part => lookEverywhere(part.repeat(1_000_000 / part.length)));

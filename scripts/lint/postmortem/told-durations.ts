import type { MarkdownFacts, ParagraphFact } from '../../../model/source/markdown-facts.ts';
import { type Section, sectionsOf } from '../../../model/source/sections.ts';
import { durationSayings } from './duration-sayings.ts';
import { type PostmortemSection, postmortemSections } from './sections.ts';
import type { StatedDuration } from './stated-durations.ts';
import { durationBetween, durationOf, type WrittenDuration } from './written-duration.ts';

/** Where a second incident, or a part of this one, may be meant. */
const doubts =
  /\b(?:again|another|each|every|per|previous(?:ly)?|earlier|last (?:week|month|year|time)|ago|in (?:part|total)|some|part(?:ly|s)?|half of|one of|mean|average|expected|targets?|goals?|objectives?|would|should|could have|might|may)\b/i;

const told: readonly PostmortemSection[] = ['Summary', 'Impact', 'Detection', 'Mitigation', 'Resolution'];

/** Durations of the incident as a whole in sentences: `Checkout was down for 58 minutes.` `services` are those it is about. */
export function toldDurations(facts: MarkdownFacts, services: readonly string[]): StatedDuration[] {
  const sections = sectionsOf(facts);
  return facts.paragraphs
    .filter(paragraph => paragraph.within !== 'quote' && isAboutTheWhole(paragraph, sections))
    .flatMap(within =>
      sentencesIn(within.text).flatMap(sentence =>
        durationsIn(sentence, services).map(duration => ({ ...duration, within })),
      ),
    );
}

/** What stands above the first section sums up as well. */
function isAboutTheWhole({ at }: ParagraphFact, sections: readonly Section[]): boolean {
  const around = sections.findLast(({ heading }) => heading.at.line < at.line);
  if (!around || around === sections[0]) return true;
  const title = around.heading.text.toLowerCase();
  return told.some(name => postmortemSections[name].test(title));
}

/** Longer sentences tell more than one thing. */
const longest = 300;

/** Without what only says when: `On Saturday, 3 October 2026, `. */
const sentencesIn = (text: string): string[] =>
  text
    .replaceAll('\n', ' ')
    .split(/(?<=[.!?;]) /)
    .filter(sentence => sentence.length <= longest)
    .map(sentence => sentence.replace(/^on (?:\w+, )?[\w ]{0,20}\d[\w ]{0,20}, /i, ''));

function durationsIn(sentence: string, services: readonly string[]): Omit<StatedDuration, 'within'>[] {
  return durationSayings.flatMap(({ measure, pattern }) => {
    const { length, clocks, subject, limit } = pattern.exec(sentence)?.groups ?? {};
    const said = length === undefined ? clocks && durationBetween(clocks) : durationOf(length);
    const isDoubtful = doubts.test(sentence.replace(length ?? '', ''));
    if (!said || isDoubtful || !(subject === undefined || isWhole(subject, services))) return [];
    return { ...measure, ...rounded(said), ...(limit === undefined ? {} : { as: 'limit' }) };
  });
}

/** Of several services, one that was down is a part. */
function isWhole(subject: string, services: readonly string[]): boolean {
  const bare = subject
    .toLowerCase()
    .replace(/^(?:the|our|all of|whole|entire) /, '')
    .replaceAll('-', ' ');
  const [only, ...others] = services;
  return (
    /^(?:(?:whole |entire )?(?:service|site|website|shop|store|platform|product|app)|everything|we)$/.test(bare) ||
    (others.length === 0 && only !== undefined && bare.replace(/ (?:service|api)$/, '') === only.replaceAll('-', ' '))
  );
}

/** In sentences people round more than in tables. */
const rounded = (duration: WrittenDuration): WrittenDuration => {
  const step = duration.minutes % 10 === 0 ? 5 : duration.minutes % 5 === 0 ? 2 : 1;
  return { ...duration, tolerance: Math.max(duration.tolerance, step) };
};

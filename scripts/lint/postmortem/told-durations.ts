import type { MarkdownFacts, ParagraphFact } from '../../../model/source/markdown-facts.ts';
import { type Section, sectionsOf } from '../../../model/source/sections.ts';
import { type PostmortemSection, postmortemSections } from './sections.ts';
import { type Measure, measures, type StatedDuration } from './stated-durations.ts';
import { durationOf, durationPattern, type WrittenDuration } from './written-duration.ts';

const { whole, toDetect, toResolve } = measures;

const outage = '(?:outage|incident|disruption|downtime|interruption)';
const trouble = `(?:${outage}|problem|issue)`;
const down = '(?:down|unavailable|unreachable|offline|out of service)';
const wholly = '(?:(?:completely|fully|entirely|wholly) )?';
const hours = `for (?<length>${durationPattern})`;
const clocks = '(?<clocks>(?:from|between) \\d{1,2}:\\d\\d(?: UTC)? (?:to|until|till|and) \\d{1,2}:\\d\\d)';
const length = `(?<length>${durationPattern})`;

/** Sentences of which it is plain what they measure; whatever else is written there makes it doubtful. */
const sayings: readonly (readonly [Measure, string])[] = [
  [whole, `^(?:the|this|our) ${outage} (?:lasted|went on|continued)(?: for)? ${length}`],
  [whole, `^(?:the|this|our) ${outage} (?:lasted|ran|went on) ${clocks}`],
  [whole, `\\b(?:caused|had|was|led to) an? (?:full |complete |total )?${outage} of ${length}`],
  [whole, `\\b(?:caused|had|was|led to) an? ${length} (?:full |complete |total )?${outage}`],
  [whole, `^(?<subject>[\\w -]{1,50}?) (?:(?:was|were) ${wholly}${down}|stood still) (?:${hours}|${clocks})`],
  [whole, `^(?:no (?:customer|user)s?|nobody|no one) (?:could|was able to|were able to) [^,;:.]{1,60}? ${hours}`],
  [toDetect, `\\b(?:${trouble}|it) was (?:first |only )?(?:detected|noticed|discovered) (?:only )?after ${length}`],
  [
    toDetect,
    `^it took (?:us )?${length} (?:to (?:detect|notice|discover) (?:it|the ${trouble})|until (?:any|some)body noticed)`,
  ],
  [
    toDetect,
    `^(?:the|an|our) (?:alert|page|monitoring) (?:fired|came|went off) ${length} after (?:the first (?:failure|error)s?|it (?:began|started)|the start)`,
  ],
  [toDetect, `\\btime to detect(?:ion)? was ${length}`],
  [toResolve, `^(?:the|this) ${trouble} was (?:resolved|mitigated|fixed|over) after ${length}`],
  [
    toResolve,
    `^it took (?:us )?${length} to (?:(?:resolve|mitigate|end) (?:it|the ${trouble})|recover|restore (?:the )?service)`,
  ],
  [toResolve, `\\btime to (?:resolve|resolution|recover|restore|mitigate) was ${length}`],
];
const endOfClaim = '(?: UTC)?(?=[.,;)]|$| because\\b| when\\b| until\\b)';
const patterns = sayings.map(([measure, pattern]) => ({ measure, pattern: new RegExp(pattern + endOfClaim, 'i') }));

/** Where a second incident, or a part of this one, may be meant. */
const doubts =
  /\b(?:again|another|each|every|per|previous(?:ly)?|earlier|last (?:week|month|year|time)|ago|in (?:part|total)|some|part(?:ly|s)?|half of|one of|mean|average|expected|would|should|could have|might|may)\b/i;

const told: readonly PostmortemSection[] = ['Summary', 'Impact', 'Detection', 'Mitigation', 'Resolution'];

/** Durations of the incident as a whole in sentences: `Checkout was down for 58 minutes.` `services` are those it is about. */
export function toldDurations(facts: MarkdownFacts, services: readonly string[]): StatedDuration[] {
  const sections = sectionsOf(facts);
  return facts.paragraphs
    .filter(paragraph => paragraph.within !== 'quote' && isAboutTheWhole(paragraph, sections))
    .flatMap(within =>
      sentencesIn(within.text).flatMap(sentence =>
        durationIn(sentence, services).map(duration => ({ ...duration, within })),
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

function durationIn(sentence: string, services: readonly string[]): Omit<StatedDuration, 'within'>[] {
  for (const { measure, pattern } of patterns) {
    const { length, clocks, subject } = pattern.exec(sentence)?.groups ?? {};
    if (length === undefined && clocks === undefined) continue;
    if (doubts.test(sentence.replace(length ?? '', '')) || !(subject === undefined || isWhole(subject, services)))
      return [];
    const duration = length === undefined ? betweenClocks(clocks ?? '') : rounded(durationOf(length));
    return [{ ...measure, ...duration }];
  }
  return [];
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

const day = 24 * 60;

function betweenClocks(written: string): WrittenDuration {
  const [from = 0, to = 0] = Array.from(written.matchAll(/(\d+):(\d+)/g), ([, h, m]) => Number(h) * 60 + Number(m));
  return rounded({ written, minutes: (to - from + day) % day, tolerance: 1 });
}

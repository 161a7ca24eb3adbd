import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { type Section, sectionsOf } from '../../../model/source/sections.ts';
import { type NamedPart, namedParts } from '../named-parts.ts';

/** The parts of a postmortem, and what others call them; one part may stand for several. */
export const postmortemSections = {
  Summary: /\b(summary|overview|abstract|tl;?dr|synopsis|what happened)\b/,
  Impact: /(?<!error budget )\bimpact\b(?! on (the )?error budget)/,
  Timeline: /\b(timeline|chronology|sequence of events)\b/,
  'Root cause or Contributing factors': /\b(root causes?|causes?|contributing factors?|triggers?|five whys|5 whys)\b/,
  Detection: /\b(detection|detected|alerting)\b/,
  Mitigation: /\b(mitigations?|response|workaround)\b/,
  Resolution: /\b(resolution|recovery|fix|remediation|corrective actions taken)\b/,
  'What went well': /\bwent (well|right)\b|\bworked well\b/,
  'What could be improved':
    /\b(improved?|improvements?|went (wrong|poorly|badly)|(did ?n[o’']?t|not) (go|work) well|got lucky)\b/,
  'Action items': /\b(actions?( items?| points?)?|follow[- ]?ups?|next steps|corrective (actions|measures)|to-?dos?)\b/,
  'Lessons learned': /\b(lessons?|learnings?|what we learn(ed|t)|takeaways)\b/,
  'Error budget impact': /\berror budget\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type PostmortemSection = keyof typeof postmortemSections;

export const postmortemSectionNames = Object.keys(postmortemSections).filter(isName);

function isName(name: string): name is PostmortemSection {
  return Object.hasOwn(postmortemSections, name);
}

/** The parts that stand for the section, the title apart. */
export const partsNamed = (facts: MarkdownFacts, name: PostmortemSection): NamedPart[] =>
  namedParts(facts).filter(({ text, isDoubtful }) => {
    const words = text.toLowerCase();
    const [found] = postmortemSections[name].exec(words) ?? [];
    return isDoubtful ? found === words.trim() : found !== undefined;
  });

/** The sections that stand for the name; the title is none. */
export const sectionsNamed = (facts: MarkdownFacts, name: PostmortemSection): Section[] =>
  sectionsOf(facts).filter(
    ({ heading }, index) =>
      (heading.depth > 1 || index > 0) && postmortemSections[name].test(heading.text.toLowerCase()),
  );

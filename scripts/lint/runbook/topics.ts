import type { HeadingFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';

/** The questions of whoever is paged, by the name that we give to the section that answers them. */
export const topics = ['Meaning', 'Impact', 'Diagnosis', 'Mitigation', 'Escalation'] as const;
export type Topic = (typeof topics)[number];

/** What others call such a section; one heading may answer several: `Diagnosis and mitigation`. */
const names: Readonly<Record<Topic, readonly string[]>> = {
  Meaning: [
    'meaning',
    'means',
    'overview',
    'summary',
    'description',
    'explanation',
    'about',
    'background',
    'what is',
    'what happened',
  ],
  Impact: [
    'impact',
    'impacts',
    'effect',
    'effects',
    'consequence',
    'consequences',
    'affected',
    'affects',
    'blast radius',
  ],
  Diagnosis: [
    ...['diagnosis', 'diagnose', 'diagnosing', 'diagnostic', 'diagnostics', 'investigation', 'investigate'],
    ...['investigating', 'troubleshooting', 'troubleshoot', 'triage', 'debug', 'debugging', 'checks', 'verify'],
    ...['cause', 'causes', 'symptoms', 'what to check'],
  ],
  Mitigation: [
    ...['mitigation', 'mitigations', 'mitigate', 'mitigating', 'resolution', 'resolutions', 'resolve', 'resolving'],
    ...['remediation', 'remediate', 'remedy', 'fix', 'fixes', 'fixing', 'repair', 'recovery', 'recover', 'restore'],
    ...[
      'action',
      'actions',
      'solution',
      'solutions',
      'workaround',
      'workarounds',
      'response',
      'what to do',
      'roll back',
    ],
    ...['rollback'],
  ],
  Escalation: [
    ...['escalation', 'escalations', 'escalate', 'contact', 'contacts', 'support', 'get help', 'who to call'],
    ...['whom to call', 'on call', 'oncall'],
  ],
};

const all = topics.flatMap(topic => names[topic].map(name => ({ topic, name })));
const phrases = all.filter(({ name }) => name.includes(' '));
const byWord: ReadonlyMap<string, Topic> = new Map(all.map(({ topic, name }) => [name, topic]));

/** The words that sections are named with. */
export const sectionWords: ReadonlySet<string> = new Set(byWord.keys());

/** What a heading's section answers. */
export function topicsOf({ text }: Pick<HeadingFact, 'text'>): Topic[] {
  const words = wordsOf(text);
  const found = new Set(
    words
      .trim()
      .split(' ')
      .flatMap(word => byWord.get(word) ?? []),
  );
  for (const { topic, name } of phrases) if (words.includes(` ${name} `)) found.add(topic);
  if (/^ what (?:does|do) .* mean $/.test(words)) found.add('Meaning');
  return topics.filter(topic => found.has(topic));
}

/** The heading of the first section on a topic. */
export const headingOf = (facts: MarkdownFacts, topic: Topic): HeadingFact | undefined =>
  facts.headings[firstHeadings(facts)[topic] ?? -1];

/** Whether some section answers; `Procedure` stands for whatever there is to do. */
export const isAnswered = (facts: MarkdownFacts, topic: Topic): boolean =>
  headingOf(facts, topic) !== undefined ||
  ((topic === 'Diagnosis' || topic === 'Mitigation') &&
    facts.headings.some(({ text, depth }, index) => (index > 0 || depth > 1) && procedure.test(wordsOf(text))));

const procedure = /^ (?:(?:the )?(?:steps|procedures?)|how to .*) $/;

/** By their numbers. A title tells what the alert is, unless it is nothing but a section's name. */
const firstHeadings = fromFacts('topics', ({ headings }): Readonly<Partial<Record<Topic, number>>> => {
  const found: Partial<Record<Topic, number>> = {};
  for (const [index, heading] of headings.entries()) {
    const isTitle = index === 0 && heading.depth === 1;
    for (const topic of topicsOf(heading)) if (!isTitle || isNothingBut(topic, heading)) found[topic] ??= index;
  }
  return found;
});

const isNothingBut = (topic: Topic, { text }: HeadingFact): boolean => names[topic].includes(wordsOf(text).trim());

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')} `;

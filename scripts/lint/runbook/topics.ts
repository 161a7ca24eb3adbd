import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { fromFacts } from '../from-facts.ts';
import { type NamedPart, namedParts } from '../named-parts.ts';
import { byPosition } from './content.ts';

/** The questions of whoever is paged, by the name that we give to the part that answers them. */
export const topics = ['Meaning', 'Impact', 'Diagnosis', 'Mitigation', 'Escalation'] as const;
export type Topic = (typeof topics)[number];

/** What others call such a part; one may answer several: `Diagnosis and mitigation`. */
const names: Readonly<Record<Topic, readonly string[]>> = {
  Meaning: [
    ...['meaning', 'means', 'overview', 'summary', 'description', 'explanation', 'about', 'background', 'definition'],
    ...['context', 'purpose', 'purpose and scope', 'problem', 'symptom', 'symptoms', 'what is', 'what happened'],
    ...['what it means', 'what this means', 'what this alert means', 'why it fires', 'why this fires', 'fires'],
    ...['trigger', 'triggers', 'triggered', 'what it is', 'what is it', 'what is wrong', 'what you see'],
  ],
  Impact: [
    ...['impact', 'impacts', 'effect', 'effects', 'consequence', 'consequences', 'affected', 'affects', 'damage'],
    ...['suffers', 'suffer', 'who suffers', 'who is affected', 'who notices', 'who is hit', 'what breaks', 'how bad'],
    ...['how bad is it', 'blast radius', 'user impact', 'customer impact', 'business impact', 'why it matters'],
    ...['why this matters', 'why should i care', 'risk', 'risks'],
  ],
  Diagnosis: [
    ...['diagnosis', 'diagnose', 'diagnosing', 'diagnostic', 'diagnostics', 'investigation', 'investigate'],
    ...['investigating', 'troubleshooting', 'troubleshoot', 'triage', 'debug', 'debugging', 'checks', 'verify'],
    ...['cause', 'causes', 'possible causes', 'likely causes', 'root cause', 'symptom', 'symptoms', 'analysis'],
    ...['verification', 'validate', 'confirm', 'inspect', 'identify', 'find out', 'what to check', 'check'],
    ...['what to look for', 'what to look at', 'where to look', 'look first', 'is it real', 'is this real'],
  ],
  Mitigation: [
    ...['mitigation', 'mitigations', 'mitigate', 'mitigating', 'resolution', 'resolutions', 'resolve', 'resolving'],
    ...['remediation', 'remediate', 'remedy', 'fix', 'fixes', 'fixing', 'repair', 'recovery', 'recover', 'restore'],
    ...['action', 'actions', 'solution', 'solutions', 'solve', 'workaround', 'workarounds', 'response', 'containment'],
    ...[
      'contain',
      'stabilise',
      'stabilize',
      'countermeasures',
      'rollback',
      'roll back',
      'what to do',
      'what to do first',
    ],
    ...['what do i do', 'do this', 'do first', 'do this first', 'first aid', 'quick fix', 'make it stop', 'stop it'],
    ...['how to stop it', 'stop the bleeding', 'bleeding', 'first response', 'immediate action', 'immediate actions'],
  ],
  Escalation: [
    ...['escalation', 'escalations', 'escalate', 'contact', 'contacts', 'support', 'help', 'get help', 'who to call'],
    ...['whom to call', 'who to ask', 'whom to ask', 'who to page', 'whom to page', 'on call', 'oncall', 'still stuck'],
    ...['if stuck', 'stuck', 'if all else fails', 'if nothing helps'],
  ],
};

const all = topics.flatMap(topic => names[topic].map(name => ({ topic, name })));
const phrases = all.filter(({ name }) => name.includes(' '));
const byWord = Map.groupBy(all, ({ name }) => name);

/** The words that sections are named with. */
export const sectionWords: ReadonlySet<string> = new Set(byWord.keys());

/** What a part of this name answers. */
export function topicsOf({ text }: Pick<NamedPart, 'text'>): Topic[] {
  const words = wordsOf(text);
  const named = [
    ...words.split(' ').flatMap(word => byWord.get(word) ?? []),
    ...(twoWords.test(words) ? phrases.filter(({ name }) => words.includes(` ${name} `)) : []),
  ];
  const found = new Set(named.map(({ topic }) => topic));
  if (meaning.test(words)) found.add('Meaning');
  return topics.filter(topic => found.has(topic));
}

const twoWords = /\w \w/;
const meaning = /^ (?:what (?:does|do) .* mean|why (?:does|did) .* fire) $/;

/** Where a text answers first; undefined where nothing is named after the topic. */
export const answerTo = (facts: MarkdownFacts, topic: Topic): Place | undefined => firstAnswers(facts)[topic];

/** Whether some part answers. `Procedure` stands for whatever there is to do, and a remedy may stand with what calls for it. */
export const isAnswered = (facts: MarkdownFacts, topic: Topic): boolean =>
  answerTo(facts, topic) !== undefined ||
  ((topic === 'Diagnosis' || topic === 'Mitigation') && hasProcedure(facts)) ||
  (topic === 'Mitigation' && hasRemedy(facts));

/** `If a log is larger than 10 GB, truncate it.` */
const hasRemedy = fromFacts('has-remedy', ({ paragraphs }): boolean =>
  paragraphs.some(({ text }) => remedy.test(text.replaceAll('\n', ' '))),
);

const remedy =
  /\bif [^.?!]{1,150}, (?:then |please )?(?:add|clean up|delete|disable|drain|enable|fail over|free|increase|kill|raise|reboot|recreate|reduce|remove|replace|restart|restore|revert|rollback|roll back|rotate|scale|stop|truncate|upgrade)\b/i;

const hasProcedure = fromFacts('has-procedure', ({ headings, labels }): boolean =>
  [...headings.filter(({ depth }, index) => index > 0 || depth > 1), ...labels].some(({ text }) =>
    /^ (?:(?:the )?(?:steps|procedures?)|how to .*) $/.test(wordsOf(text)),
  ),
);

const firstAnswers = fromFacts('topics', (facts): Readonly<Partial<Record<Topic, Place>>> => {
  const found: Partial<Record<Topic, Place>> = {};
  for (const part of namedParts(facts).toSorted((a, b) => byPosition(a.at, b.at)))
    for (const topic of part.isDoubtful ? wholeTopics(part) : topicsOf(part)) found[topic] ??= part.at;
  return found;
});

const wholeTopics = ({ text }: NamedPart): Topic[] =>
  (byWord.get(wordsOf(text).trim()) ?? []).map(({ topic }) => topic);

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')} `;

import type { Entries } from '../../../model/entry.ts';
import type { Person } from '../../../model/person.ts';

/** What people of the company are called: `ada`, `Ada`, `Ada Lovelace`, `Lovelace`. */
export function namesOf(people: Entries<Person>): ReadonlySet<string> {
  return new Set(
    Array.from(people.values()).flatMap(({ id, value }) =>
      [id, ...value.name.split(/\s+/)].map(name => name.toLowerCase()),
    ),
  );
}

/** What only a person can do wrong. */
const faults =
  /^(forgot|forgets|neglected|overlooked|mistakenly|accidentally|carelessly|negligently|inadvertently|blindly|wrongly|sloppily|recklessly)$/;
/** What machines do as well, so that a known name has to stand before it. */
const deeds =
  /^(broke|caused|deleted|dropped|misconfigured|misread|mistyped|ignored|missed|failed|blundered|botched|messed)$/;
const notWorthy = /^(careless|negligent|blame|fault|guilty|responsible|sloppy|incompetent)$/;
const roles = /^(engineer|developer|operator|admin|administrator|responder|intern|he|she)$/;

/** The few words that blame somebody, as they are written; sentence by sentence, so that it takes linear time. */
export function* blameIn(text: string, names: ReadonlySet<string>): Generator<string> {
  for (const sentence of text.split(/[.!?;\n](?=\s|$)/)) {
    const words = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    const found = words.findIndex((_, index) => isBlamed(words, index, names));
    if (found < 0) {
      if (/\b(human|operator|user) error\b/i.test(sentence))
        yield sentence.match(/\b(human|operator|user) error\b/i)?.[0] ?? 'human error';
      continue;
    }
    const verb = verbAfter(words, found, names);
    yield words.slice(found, (verb ?? found) + 1).join(' ');
  }
}

const isBlamed = (words: readonly string[], index: number, names: ReadonlySet<string>): boolean =>
  verbAfter(words, index, names) !== undefined;

const reach = 5;

/** Where the fault of the person at `index` stands, if that is a person who is blamed. */
function verbAfter(words: readonly string[], index: number, names: ReadonlySet<string>): number | undefined {
  const word = words[index] ?? '';
  // Names are words as well: `the grace period`.
  const isKnown = /^\p{Lu}/u.test(word) && names.has(word.toLowerCase());
  const isPerson = isKnown || roles.test(word.toLowerCase()) || looksLikeName(words, index);
  if (!isPerson) return undefined;
  for (let at = index + 1; at < Math.min(words.length, index + 1 + reach); at++) {
    const next = (words[at] ?? '').toLowerCase();
    // From here on somebody or something else acts, or nobody did it.
    if (/^(and|but|which|that|when|because|not|never|who|’t|the)$/.test(next) && next !== 'who') return undefined;
    if (faults.test(next)) return at;
    if (isKnown && (deeds.test(next) || isVerdict(words, at))) return at;
    if (next === 'should' && words[at + 1]?.toLowerCase() === 'have') return at + 1;
  }
  return undefined;
}

/** `was careless`, `is to blame`. */
const isVerdict = (words: readonly string[], at: number): boolean =>
  notWorthy.test((words[at] ?? '').toLowerCase()) &&
  words.slice(Math.max(at - 3, 0), at).some(word => /^(was|were|is|to|at)$/i.test(word));

/** Two capitalised words in a row that do not begin the sentence, or do and are no common words. */
const looksLikeName = (words: readonly string[], index: number): boolean =>
  [words[index - 1], words[index]].every(word => /^\p{Lu}\p{Ll}+$/u.test(word ?? '') && !common.test(word ?? ''));

const common =
  /^(The|This|That|These|A|An|When|After|Before|Our|We|It|In|On|At|Our|Team|Service|Gateway|Cluster|Support|Platform|Database|Prometheus|Kubernetes|Terraform|Redis|Kafka|Postgres)$/;

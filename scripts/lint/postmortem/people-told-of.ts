import { lazily } from '../../../model/source/lazily.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { inSection } from '../../../model/source/sections.ts';
import { fromFacts } from '../from-facts.ts';
import { actionsOf } from './actions.ts';
import { isGiven } from './people-named.ts';
import { sectionsNamed } from './sections.ts';

/**
 * The names, in lower case, of those whom a postmortem itself makes known as people: its front matter and its lists of who
 * was there, what they say in the timeline, and what they promise. What is also a word of the text, such as a team's
 * `Checkout`, is left out.
 */
export const peopleToldOf = fromFacts('people-told-of', (facts): readonly string[] => {
  const told = [...present(facts), ...speakers(facts), ...actionsOf(facts).map(({ owner = '' }) => owner)];
  const names = told.flatMap(wordsOfNames).filter(isGiven);
  const inFrontMatter = present(linesOfFrontMatter(facts)).flatMap(wordsOfNames);
  const certain = inFrontMatter.filter(word => isGiven(word.charAt(0).toUpperCase() + word.slice(1)));
  const prose = lazily(() => new Set(facts.paragraphs.flatMap(({ text }) => text.match(lowerCase) ?? [])));
  return [...certain, ...names.filter(name => !prose().has(name.toLowerCase()))].map(name => name.toLowerCase());
});

const lowerCase = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu;

type Texts = Pick<MarkdownFacts, 'tables'> & { readonly paragraphs: readonly { readonly text: string }[] };

const role =
  /^\W{0,4}(?:(?:incident[ _])?(?:commander|lead|manager)|authors?|scribe|facilitator|(?:incident[ _])?responders?|attendees|participants|reviewers?|present)\W{0,4}$/i;

/** What stands behind `Attendees:`, or in the cell beside it. */
const present = ({ paragraphs, tables }: Texts): string[] =>
  [
    ...paragraphs.flatMap(({ text }) => text.split('\n').map(line => line.split(':', 2))),
    ...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(0, 2))),
  ].flatMap(([label = '', people = '']) => (label.length < 40 && role.test(label) ? people : []));

/** The items of a list are put on the line of its key. */
const linesOfFrontMatter = ({ frontMatter = '' }: Pick<MarkdownFacts, 'frontMatter'>): Texts => ({
  paragraphs: [{ text: frontMatter.replace(/\n {0,8}- /g, ', ') }],
  tables: [],
});

const speaks =
  /(?:^|[.;] |\d\d:\d\d(?: UTC)?\W{1,4})(\p{Lu}\p{Ll}+) (?:(?:says|said|asks|asked|suggests|suggested|proposes|proposed|suspects|suspected|reali[sz]es|reali[sz]ed|declares|declared)\b|join(?:s|ed) the (?:call|incident|channel|bridge|room)\b)/gu;

/** Who says, thinks or joins something in the timeline, which no program does. */
const speakers = (facts: MarkdownFacts): string[] =>
  sectionsNamed(facts, 'Timeline')
    .flatMap(section => [
      ...inSection(section, facts.paragraphs).map(({ text }) => text),
      ...facts.tables
        .filter(table => inSection(section, [table]).length > 0)
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ])
    .flatMap(text => Array.from(text.matchAll(speaks), ([, name = '']) => name));

/** Without what is told of them in parentheses, and without the host of an address. */
const wordsOfNames = (people: string): string[] =>
  people.replace(/\([^()]*\)|(?<=\w)@\S+/g, '').match(/(?<![\p{L}\p{N}])\p{L}\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [];

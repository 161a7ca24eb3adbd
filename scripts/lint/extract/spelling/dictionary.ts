import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { lazily } from '../../../../model/source/lazily.ts';
import { sectionWords } from '../../runbook/topics.ts';
import { jargon } from './jargon.ts';
import { lacksTwoLettersOf, shortSlips, slipsBackFrom } from './slips.ts';

export type Dictionary = {
  /** Whether somebody spells the word so: British or American, a term of computing, or a company. */
  has(word: string): boolean;
  /** What was most likely meant, if anything is likely. Takes about 10 ms. */
  near(word: string): string | undefined;
};

type Words = {
  readonly languages: readonly ITrie[];
  readonly terms: ReadonlySet<string>;
  readonly has: (word: string) => boolean;
};

/** cspell's dictionaries, read when the first word is looked up: that takes a quarter of a second. */
export const dictionary = lazily((): Dictionary => {
  const languages = languageFiles.map(url => decodeTrie(gunzipSync(readFileSync(url))));
  const terms = new Set([...jargon, ...termLists.flatMap(termsIn)]);
  const has = (word: string): boolean => isKnown(word, languages, terms);
  const words = { languages, terms, has };
  return {
    has: word => has(word) || isBuilt(word.toLowerCase(), has),
    near: word => nearest(words, word),
  };
});

/** The folder of a package that exports nothing but its settings. */
const folderOf = (settings: string): URL => new URL('.', settings);

const americanEnglish = folderOf(import.meta.resolve('@cspell/dict-en_us'));
const britishEnglish = folderOf(import.meta.resolve('@cspell/dict-en-gb-mit'));
const languageFiles = [new URL('en_US.trie.gz', americanEnglish), new URL('en_GB.trie.gz', britishEnglish)];

const software = folderOf(import.meta.resolve('@cspell/dict-software-terms'));
const termLists = [
  ...[
    'softwareTerms.txt.gz',
    'software-tools.txt',
    'networkingTerms.txt',
    'webServices.txt',
    'coding-compound-terms.txt',
  ],
  ...['posix-signals.txt', 'computing-acronyms.txt'],
]
  .map(name => new URL(`dict/${name}`, software))
  .concat(
    new URL('dict/companies.txt', folderOf(import.meta.resolve('@cspell/dict-companies'))),
    new URL('dict/k8s.txt', folderOf(import.meta.resolve('@cspell/dict-k8s'))),
    new URL('dict/aws.txt', folderOf(import.meta.resolve('@cspell/dict-aws'))),
  );

/** One term a line; marks around it say how cspell joins it to others. A line with `!` forbids. */
function termsIn(url: URL): string[] {
  const bytes = readFileSync(url);
  const text = (url.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text.split('\n').flatMap(line => {
    const term = line.replace(/#.*/s, '').trim();
    return term === '' || term.startsWith('!') ? [] : [term.replace(/^[*+~]+|[*+]+$/g, '').toLowerCase()];
  });
}

/** Case is a matter of the sentence: `Monday` may be written `monday`, as in a schedule. */
const isKnown = (word: string, languages: readonly ITrie[], terms: ReadonlySet<string>): boolean => {
  const lower = word.toLowerCase();
  return terms.has(lower) || languages.some(language => language.hasWord(lower, false)) || isDerived(lower, terms);
};

/** `runbooks`, `kubelet's`. */
const isDerived = (word: string, terms: ReadonlySet<string>): boolean =>
  terms.has(word.replace(/(?:'s|(?<!s)s|ed|ing)$/, '')) || terms.has(word.replace(/(?:ed|ing)$/, 'e'));

/** `undercloud`, `storagecluster`, `spec'd`: made of words that are known. */
function isBuilt(word: string, has: (word: string) => boolean): boolean {
  const [, derived, past] = /^(?:un|re|non|pre|over|under|multi|inter|hyper)(.{5,})$|^(.{3,})'d$/.exec(word) ?? [];
  if ([derived, past].some(stem => stem !== undefined && has(stem))) return true;
  const parts = Array.from({ length: Math.max(word.length - 2 * shortestPart + 1, 0) }, (_, at) => at + shortestPart);
  const isCompound = parts.some(at => has(word.slice(0, at)) && has(word.slice(at)));
  // `possbile` is a slip, whatever else it could be put together from.
  return isCompound && !slipsBackFrom(word).some(slips => slips.some(has));
}

/** Of shorter parts a slip may consist as well: `import` and `and`. */
const shortestPart = 4;

function nearest({ languages, terms, has }: Words, word: string): string | undefined {
  const lower = word.toLowerCase();
  const short = shortSlips.get(lower);
  if (short !== undefined) return short;
  if (lower.length < 5 || lower.includes("'")) return undefined;
  for (const slips of slipsBackFrom(lower)) {
    const known = slips.filter(has);
    // Sections and terms of computing are what a runbook means, where it could be either: `meaning`, `melanin`.
    if (known.length > 0) return known.find(other => sectionWords.has(other) || terms.has(other)) ?? known[0];
  }
  return languages.flatMap(language => language.suggest(lower, options)).find(other => lacksTwoLettersOf(lower, other));
}

const options = { numSuggestions: 3, ignoreCase: true, includeTies: false, timeout: 1000 };

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import { lazily } from '../../../../model/source/lazily.ts';
import { jargon } from './jargon.ts';

export type Dictionary = {
  /** Whether somebody spells the word so: British or American, a term of computing, or a company. */
  has(word: string): boolean;
  /** The nearest words, best first. Takes about 10 ms. */
  near(word: string): string[];
};

/** cspell's dictionaries, read when the first word is looked up: that takes a quarter of a second. */
export const dictionary = lazily((): Dictionary => {
  const languages = languageFiles.map(url => decodeTrie(gunzipSync(readFileSync(url))));
  const terms = new Set([...jargon, ...termLists.flatMap(termsIn)]);
  return { has: remembering(word => isKnown(word, languages, terms)), near: word => nearest(word, languages) };
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
  terms.has(word.replace(/(?:'s|s|ed|ing)$/, '')) || terms.has(word.replace(/(?:ed|ing)$/, 'e'));

/** British words only where no American one is near: each language takes as long again. */
function nearest(word: string, languages: readonly ITrie[]): string[] {
  const options = { numSuggestions: 3, ignoreCase: true, includeTies: false, timeout: 1000 };
  for (const language of languages) {
    const near = language.suggest(word.toLowerCase(), options).filter(isNear(word.toLowerCase()));
    if (near.length > 0) return near;
  }
  return [];
}

/** A slip or two. */
const isNear =
  (word: string) =>
  (other: string): boolean =>
    distance(word, other) <= Math.max(1, Math.floor(word.length / 3));

/** The same few thousand words make up all runbooks. */
function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return word => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

import { nearest } from '../../../model/did-you-mean.ts';
import { type Misspelt, marker } from './suppression.ts';

/** A text without it has no such comment. */
export const misspeltSign = /(?:<!--|(?<!\S)#)\s*w[a-z-]{6,10}[-_: ]/i;

/** What other tools call it. */
const otherWords = /^(?:disable|suppress|skip|allow|nolint|noqa)$/i;

/**
 * What a comment has in the place of `watchbill-ignore`, and what was meant. Sentences about Watchbill are none: with a
 * space behind the name only the plain word and a rule behind it will do.
 */
export function misspelling(comment: string): Pick<Misspelt, 'written' | 'meant'> | undefined {
  const text = comment.replaceAll(/\s+/g, ' ').trim();
  const parts = /^((watch-bill|w[a-z]{6,10})([-_:] ?| )([a-z]+)([-_][a-z_-]+)?)(?![\w-])(.*)$/i.exec(text);
  const [, written = '', tool = '', join = '', verb = '', tail = '', rest = ''] = parts ?? [];
  const meant = /^[-_]f/i.test(tail) ? `${marker}-file` : marker;
  if (!parts || written === meant || !isNear(tool.replace('-', ''), 'watchbill')) return undefined;
  const isMeant = join === ' ' ? isPlain(verb) && namesRule(rest) : isVerb(verb) && (rest === '' || hasTerms(rest));
  return isMeant ? { written, meant } : undefined;
}

const isNear = (word: string, known: string): boolean => nearest(word, [known]) !== undefined;
const isVerb = (verb: string): boolean => otherWords.test(verb) || isNear(verb, 'ignore');
const isPlain = (verb: string): boolean => verb === 'ignore' || otherWords.test(verb);

const namesRule = (rest: string): boolean => /^[ :,]*[a-z-]+\/[a-z-]/.test(rest);
const hasTerms = (rest: string): boolean => namesRule(rest) || /^:| until\b/.test(rest);

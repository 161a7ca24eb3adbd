import { deedOf } from './blame-deeds.ts';
import { faultOf } from './blame-faults.ts';
import { neglectOf } from './blame-neglect.ts';
import { type Names, personAt, wordsOf } from './people-named.ts';

/** The few words that blame somebody, and the offset at which they stand in the text; -1 where marks stand between them. */
export type BlameFound = { readonly said: string; readonly offset: number };

/** All blame in a text; sentence by sentence, so that it takes linear time. */
export function* blameIn(text: string, names: Names): Generator<BlameFound> {
  let start = 0;
  for (const sentence of text.split(/[.!?;\n](?=\s|$)/)) {
    const words = wordsOf(sentence);
    const found = words.findIndex((_, index) => blameAt(words, index, names));
    const blame = found < 0 ? undefined : blameAt(words, found, names);
    const said = blame ? words.slice(blame.from, blame.to + 1).join(' ') : errorIn(sentence);
    const within = said === undefined ? -1 : sentence.indexOf(said);
    if (said !== undefined) yield { said, offset: within < 0 ? -1 : start + within };
    start += sentence.length + 1;
  }
}

const errorIn = (sentence: string): string | undefined => /\b(?:human|operator|user) error\b/i.exec(sentence)?.[0];

/** From the first word to the last of what is said of the person at `index`, if somebody is meant there and blamed. */
function blameAt(words: readonly string[], index: number, names: Names) {
  const sureness = personAt(words, index, names);
  if (!sureness) return undefined;
  return deedOf(words, index, sureness) ?? neglectOf(words, index, sureness) ?? faultOf(words, index, sureness);
}

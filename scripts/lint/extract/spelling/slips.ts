/** What a word may have been before one slip of the keyboard, by sorts, the likeliest first; the first letter is never wrong. */
export function* slipsBackFrom(word: string): Generator<readonly string[]> {
  const places = Array.from(word, (_, index) => index + 1);
  const without = (index: number): string => word.slice(0, index) + word.slice(index + 1);
  const insteadOf = (length: number) => (at: number) =>
    letters.map(letter => word.slice(0, at) + letter + word.slice(at + length));
  yield places.map(at => word.slice(0, at) + (word[at - 1] ?? '') + word.slice(at));
  yield places.slice(0, -2).map(at => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2));
  yield places.filter(at => word[at] === word[at - 1]).map(without);
  yield places.flatMap(insteadOf(0));
  yield places.map(without);
  yield places.flatMap(insteadOf(1));
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Two letters left out are believed where most of a word is there, both its ends among it: `certicates`. */
export function lacksTwoLettersOf(word: string, other: string): boolean {
  if (word.length < 8 || other.length - word.length > 2) return false;
  if (word.slice(0, 2) !== other.slice(0, 2) || word.at(-1) !== other.at(-1)) return false;
  let met = 0;
  for (const letter of other) if (letter === word[met]) met += 1;
  return met === word.length;
}

/** What shorter words than those that are looked up become most often; none of them is an abbreviation. */
export const shortSlips: ReadonlyMap<string, string> = new Map([
  ['adn', 'and'],
  ['ahd', 'had'],
  ['fpr', 'for'],
  ['hte', 'the'],
  ['nto', 'not'],
  ['ofr', 'for'],
  ['teh', 'the'],
  ['tje', 'the'],
  ['wsa', 'was'],
  ['yuo', 'you'],
]);

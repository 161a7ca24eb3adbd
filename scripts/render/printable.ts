/**
 * What a terminal, a browser or a log acts on or hides instead of showing it: controls, invisible and
 * direction-changing format characters (not the two joiners that emoji and scripts need), line separators, halves of
 * surrogate pairs, code points that are no characters; and the bracket of `##[`, which anywhere in a line gives a command
 * to the runner of GitHub Actions.
 */
export const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}[\p{Cf}--[\u200C\u200D]]]|(?<=##)\[/gv;

/** Text from a file, on one line and harmless wherever it is shown: an escape character becomes `\u{1b}`. */
export const printable = (text: string): string => text.replace(unprintable, visible);

/** One character by its number. */
export const visible = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

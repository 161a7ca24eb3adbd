/** Says what a program destroys; the words are the arguments that are no options, `input` is what it is known to read. */
export type Destructive = (words: readonly string[], args: readonly string[], input: string) => string | undefined;

/** Some programs, and what of them destroys something. */
export type DestructivePrograms = Readonly<Record<string, Destructive>>;

/** Whether one of the options is given, with a value or without. */
export const hasFlag = (args: readonly string[], ...flags: readonly string[]): boolean =>
  args.some(arg => flags.includes(arg.split('=', 1)[0] ?? ''));

/** Whether a letter is among the short options: `-rf`. */
export const hasLetter = (args: readonly string[], letter: RegExp): boolean =>
  args.some(arg => /^-[a-zA-Z]+$/.test(arg) && letter.test(arg));

/** For a program that destroys with some of its subcommands. */
export const named =
  (...verbs: readonly string[]) =>
  (words: readonly string[]): string | undefined =>
    verbs.find(verb => ` ${words.join(' ')} `.includes(` ${verb} `));

/** For a program that does nothing else. */
export const always =
  (what: string): Destructive =>
  () =>
    what;

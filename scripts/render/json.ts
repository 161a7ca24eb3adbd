import { unprintable } from './printable.ts';

/** Indented JSON that parses back to the same value and holds nothing a terminal would act on. */
export const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(unprintable, character =>
    // Line ends inside strings are escaped already: these are the indentation's.
    character === '\n' ? character : escapeUnits(character),
  );

const escapeUnits = (character: string) =>
  character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

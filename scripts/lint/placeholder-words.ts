/** Abbreviations that mean nothing else, wherever they stand in capitals. */
export const placeholderMarks: readonly string[] = ['TODO', 'TBD', 'FIXME'];

/** What is still to be done to a text, and is hardly ever said of anything else. */
export const stillToBe: readonly string[] = ['written', 'determined', 'defined', 'filled in', 'documented'];

/** What people write where they mean to write something later, or have nothing to write. */
const placeholders: ReadonlySet<string> = new Set([
  ...placeholderMarks.map(mark => mark.toLowerCase()),
  ...['tba', 'tbc', 'wip', 'xxx', 'na', 'none', 'unknown', 'placeholder', 'test', 'changeme', 'later'],
  ...['to do', 'not applicable', 'coming soon', 'work in progress'],
  ...[...stillToBe, 'done', 'decided', 'added', 'confirmed', 'announced'].map(what => `to be ${what}`),
]);

/** Whether a text is nothing but such a word: `TBD`, `(N/A)`, `To be done…`. */
export function isPlaceholderWord(text: string): boolean {
  // Long texts say something.
  if (text.length > 60) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}{}$]+/gu) ?? [];
  return placeholders.has(words.join(' ')) || placeholders.has(words.join(''));
}

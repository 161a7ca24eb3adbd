/** `1 file`, `2 files`, `2 policies`, `2 people`. */
export const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : pluralOf(noun)}`;

function pluralOf(noun: string): string {
  if (noun === 'person') return 'people';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

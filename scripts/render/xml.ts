import { printable } from './printable.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute of XML 1.0; what XML forbids even as a reference is shown as `\u{1b}`. */
export const xml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, character => entities[character] ?? character);

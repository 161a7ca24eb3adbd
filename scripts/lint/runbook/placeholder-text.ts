import { blankComments } from '../html-comments.ts';
import { isPlaceholderWord, placeholderMarks, stillToBe } from '../placeholder-words.ts';
import { countWords } from './count-words.ts';

const dots = /^[\s.…–—-]+$/;
const started = new RegExp(`^(?:${placeholderMarks.join('|')}|WIP|XXX)\\b`);
const anywhere = new RegExp(
  [
    `\\b(?:${placeholderMarks.join('|')}|[Ll]orem ipsum|[Tt]o be (?:${stillToBe.join('|')}))\\b`,
    '\\bWIP:',
    '[[<{](?:insert|describe|replace|add|fill in|your text|placeholder)\\b[^\\]>}\\n]{0,80}[\\]>}]',
  ].join('|'),
  'g',
);

/** Whether a text only keeps a place for another one: `TODO`, `TBD: ask Ada`, `n/a`, `…`. */
export function isPlaceholder(text: string): boolean {
  const shown = blankComments(text.slice(0, 400)).trim();
  if (dots.test(shown)) return true;
  return (started.test(shown.replace(/^[\s\W_]{1,8}/, '')) && isNote(shown)) || isPlaceholderWord(shown);
}

/** What is longer says something itself: `TODO: check the number. Customers can’t pay.` */
const isNote = (text: string): boolean => countWords(text, mostInNote) <= mostInNote && !/[.!?]\s+\S/.test(text);
const mostInNote = 12;

/** Whether each line of a block only keeps a place. */
export const isPlaceholderCode = (text: string): boolean =>
  (text.trim() === '' || isPlaceholder(text.trimStart().split('\n', 1)[0] ?? '')) &&
  text.split('\n').every(line => line.trim() === '' || isPlaceholder(line));

/** Words of a template that nobody has replaced, and the offset at which they stand first. */
export type TemplateWord = { readonly found: string; readonly offset: number };

/** Those of a text, each once. */
export function templateWords(text: string): TemplateWord[] {
  const words = new Map<string, number>();
  for (const { 0: found, index } of blankComments(text).matchAll(anywhere))
    if (!words.has(found)) words.set(found, index);
  return Array.from(words, ([found, offset]) => ({ found, offset }));
}

import { blankComments } from '../html-comments.ts';

const alone =
  /^(?:todo|tbd|tba|tbc|fixme|wip|xxx|n\/?a|none|placeholder|coming soon|work in progress|to be (?:done|written|determined|defined|added|filled in|documented))$/;
const dots = /^[\s.…–—-]+$/;
const started = /^(?:TODO|TBD|FIXME|WIP|XXX)\b/;
const anywhere =
  /\b(?:TODO|TBD|FIXME|[Ll]orem ipsum|[Tt]o be (?:written|determined|defined|filled in|documented))\b|\bWIP:|[[<{](?:insert|describe|replace|add|fill in|your text|placeholder)\b[^\]>}\n]{0,80}[\]>}]/g;

/** Whether a text only keeps a place for another one: `TODO`, `TBD: ask Ada`, `n/a`, `…`. */
export function isPlaceholder(text: string): boolean {
  const shown = blankComments(text.slice(0, 400)).trim();
  if (dots.test(shown)) return true;
  const bare = shown.replace(/^[\s\W_]{1,8}/, '');
  const line = bare.slice(0, 200);
  return started.test(line) || (line.length < 40 && alone.test(line.toLowerCase().replace(/[\s.…!:]{1,8}$/, '')));
}

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

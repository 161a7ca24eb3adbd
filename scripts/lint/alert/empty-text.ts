import { isPlaceholderWord } from '../placeholder-words.ts';

/** Whether a text says nothing: `TBD`, `-`, `<impact>`, `…`. */
export function isEmptyText(text: string | undefined): boolean {
  const trimmed = (text ?? '').trim();
  if (trimmed.startsWith('<') && trimmed.indexOf('>') === trimmed.length - 1) return true;
  return isPlaceholderWord(trimmed) || (trimmed.length <= 60 && !/[\p{L}\p{N}{}$]/u.test(trimmed));
}

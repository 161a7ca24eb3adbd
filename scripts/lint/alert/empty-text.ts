/** What people write where they mean to write something later. */
const standIns = new Set([
  ...['', 'todo', 'tbd', 'tba', 'fixme', 'xxx', 'na', 'none', 'unknown', 'placeholder', 'test', 'changeme', 'later'],
  ...['to do', 'to be done', 'to be defined', 'to be decided', 'not applicable', 'coming soon'],
]);

/** Whether a text says nothing: `TBD`, `-`, `<impact>`, `…`. */
export function isEmptyText(text: string | undefined): boolean {
  const trimmed = (text ?? '').trim();
  if (trimmed.startsWith('<') && trimmed.indexOf('>') === trimmed.length - 1) return true;
  // Long texts say something; the few marks and words of short ones are looked at.
  if (trimmed.length > 60) return false;
  const words = trimmed.toLowerCase().match(/[\p{L}\p{N}{}$]+/gu) ?? [];
  return standIns.has(words.join(' ')) || standIns.has(words.join(''));
}

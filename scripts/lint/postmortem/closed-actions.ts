/** What is said of actions that were done, and of those that nobody will do. */
const closed =
  "(?:done|closed|completed|finished|fixed|merged|resolved|shipped|cancell?ed|dropped|won[’']?t[ -]?(?:do|fix)|obsolete|duplicate|rejected|declined|superseded|withdrawn|abandoned)";
/** Behind which no more is said of the thing that was done than how. */
const end = '(?=\\W*$|\\s*[\\])–—:;,.(]| (?:of|as|by)\\b)';

const status = new RegExp(`^\\W*(?:${closed}|close|complete|yes)\\b|[✅✔☑]|\\[x\\]`, 'iu');
const note = new RegExp(`^\\W{0,4}(?:n/a\\W{1,4})?${closed}${end}`, 'i');
const remark = new RegExp(`(?:^|[([–—:] ?|[–—:-] )[*_]{0,2}${closed}${end}`, 'i');

/** Whether a cell that holds nothing but a status says so. */
export const isClosedStatus = (cell: string): boolean => status.test(cell);

/** Whether a cell that may hold anything says so: `dropped, see #12`, and as Google writes it `Bug 5554825 DONE`. */
export const isClosedNote = (cell: string): boolean => note.test(cell) || /\bDONE$/.test(cell.trimEnd());

/** Whether an item of a list says so: `Chaos test (dropped)`, `✅ Chaos test`. */
export const isClosedRemark = (text: string): boolean => /^\W{0,3}[✅✔☑]/u.test(text) || remark.test(text);

/** Whether a heading says so of all that stands below it: `Immediate actions (completed)`. */
export const isClosedHeading = (title: string): boolean =>
  /(?<!\b(?:to be|not) )\b(?:taken|done|completed|implemented)\b/i.test(title);

/** Whether nothing is left of a text but what stands in parentheses, once all that is struck through is taken away. */
export const isStruckOut = (text: string, struck: readonly string[]): boolean =>
  struck.length > 0 && !/[\p{L}\p{N}]/u.test(withoutStruck(text, struck).replace(/\([^()]*\)/g, ''));

/** A text as it reads without what is struck through, which comes in the order of the text. */
export function withoutStruck(text: string, struck: readonly string[]): string {
  let left = '';
  let from = 0;
  for (const part of struck) {
    const at = text.indexOf(part, from);
    if (at < 0) continue;
    left += text.slice(from, at);
    from = at + part.length;
  }
  return left + text.slice(from);
}

/** What is said of a command that nobody should run. */
const forbids =
  /\b(?:never|do not|don['’]t|avoid|must not|mustn['’]t|should not|shouldn['’]t|no need to|instead of|rather than|without|unlike)\b/i;

const start =
  '(?:^|[,;:(] ?|\\b(?:then|and|or|please|also|now|first|next|finally|can|must|should|(?:need|have|want|remember|sure|safe) to) )';

const runs = new RegExp(
  `${start}(?:run|execute|use|do|try|enter|type|issue|invoke|call)(?: the(?: following)? (?:command|statement|query|script))?:?\\s*$`,
  'i',
);

/** `Delete the claim with`, `Drain it:`, `Free the disk (`. */
const does = new RegExp(
  `${start}(?:delete|remove|drop|clear|clean|wipe|purge|truncate|empty|drain|scale|reset|flush|kill|stop|destroy|recreate|free|format|uninstall|prune|replace|evict|disable|rebuild|restart)\\b[^,;:(]{0,200}?(?:\\b(?:with|using|via|by running)|[:(–—])\\s*$`,
  'i',
);

/** What follows a step that is nothing but its command; a verb or a colon would say what the command does, or did. */
const endsStep = /^\s*(?:$|[.,;()\n]|(?:to|on|in|for|from|at|until|as|and|then|again|if|when|once|only|unless)\b)/;

/** Whether the words around some code tell the reader to run it: those before it in its paragraph, and those behind. */
export function isOrder(before: string, after: string, isItem: boolean): boolean {
  const sentence = before.split(/(?<=[.!?]) +|\n/).at(-1) ?? '';
  if (forbids.test(sentence)) return false;
  const beginsItem = isItem && /(?:^|\n)\s*$/.test(before);
  return beginsItem ? endsStep.test(after) : runs.test(sentence) || does.test(sentence);
}

const plain = /^\p{L}[\p{L}\p{M}\p{N} _./@'()&-]*$/u;
const notText = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** Text as YAML that reads as the same text, also inside `[…]` and `{…}`; in quotes only where it must be. */
export const yamlText = (text: string): string =>
  plain.test(text) && !text.endsWith(' ') && !notText.test(text) ? text : JSON.stringify(text);

/** The same for text in a place of its own, where commas need no quotes. */
export const yamlSentence = (text: string): string =>
  yamlText(text.replaceAll(',', '-')).startsWith('"') ? JSON.stringify(text) : text;

/** Several texts as a YAML list on one line. */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlText).join(', ')}]`;

/** What stands in angle brackets and begins with a letter: `<pod>`, `<your pod's name>`; not `<in >out`. */
const angled = /<([A-Za-z][^<>\n]{0,60})>/g;

/** The text with placeholders as plain words of the same length, which a shell's grammar takes for words. */
export const maskPlaceholders = (text: string): string =>
  text.replace(angled, (whole, name: string) => (isName(name) ? `_${name.replace(/\W/g, '_')}_` : whole));

/** The placeholders of a text, as written, and where. */
export const placeholdersIn = (text: string): { readonly name: string; readonly offset: number }[] =>
  Array.from(text.matchAll(angled)).flatMap(({ 1: name = '', index }) =>
    isName(name) ? [{ name: `<${name}>`, offset: index }] : [],
  );

/** What says itself where to find it: `<value of namespace label from alert>`. */
export const isSelfExplaining = (name: string): boolean => name.trim().split(/\s+/).length > 2;

/** A redirection to a file leaves a space before the next one. */
const isName = (name: string): boolean => !/\s$/.test(name) && !/[|;&$`"]/.test(name);

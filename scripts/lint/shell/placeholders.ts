/** What stands in angle brackets and begins with a letter: `<pod>`, `<your pod's name>`; not `<in >out`. */
const angled = /<([A-Za-z][^<>\n]{0,60})>/g;

/** The text with placeholders as plain words of the same length, which a shell's grammar takes for words. */
export const maskPlaceholders = (text: string): string =>
  text.replace(angled, (whole, name: string) => (isName(name) ? `_${name.replace(/\W/g, '_')}_` : whole));

export type Placeholder = { readonly name: string; readonly offset: number };

/** The placeholders of a text of shell, as written, and where. */
export const placeholdersIn = (text: string): Placeholder[] => [
  ...Array.from(text.matchAll(angled)).flatMap(({ 1: name = '', index }) =>
    isName(name) ? [{ name: `<${name}>`, offset: index }] : [],
  ),
  ...Array.from(text.matchAll(otherwise)).flatMap(({ groups: { name } = {}, index }) =>
    name === undefined ? [] : [{ name, offset: index }],
  ),
];

/**
 * `{pod}`, `{{ pod }}`, `[pod-name]`, `[POD_NAME]`, `POD_NAME`, `your-pod`, `root@HOST`; what stands in quotes, remarks
 * or angle brackets is skipped. `[a-z]` is a pattern.
 */
const otherwise = new RegExp(
  [
    angled,
    /'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|(?<!\S)#[^\n]*/,
    /(?<![\w$@{}./-])(?<name>\{\{ ?[a-z][\w -]{0,40}\}\}|\{[a-z][\w-]{0,40}\}|your-[\w-]{1,40})(?![\w=}])/,
    /(?<=^|[\s=/:]\[?)(?<name>(?:YOUR_[A-Z_]{1,40}|(?:[A-Z]{1,20}_){1,4}(?:NAME|ID|HOST|HOSTNAME|IP|NAMESPACE|CLUSTER|REGION|POD|NODE)))(?![\w=:])/,
    /(?<!\S)(?<name>\[[a-z]{2,20}(?:[-_][a-z]{2,20}){1,4}\])(?!\S)/,
    /(?<=\w@)(?<name>[A-Z][A-Z_-]{2,40})(?![\w.])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** What says itself where to find it: `<value of namespace label from alert>`. */
export const isSelfExplaining = (name: string): boolean => name.trim().split(/\s+/).length > 2;

/** A redirection to a file leaves a space before the next one. */
const isName = (name: string): boolean => !/\s$/.test(name) && !/[|;&$`"]/.test(name);

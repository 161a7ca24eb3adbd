/** One that does not end hides the rest. */
const comment = /<!(?=--)[\s\S]*?(?:-->|$)/g;

/** HTML as it is shown. */
export const withoutComments = (html: string): string => html.replace(comment, '');

/** The same with spaces in the place of comments, so that all else keeps its offset. */
export const blankComments = (html: string): string => html.replace(comment, found => ' '.repeat(found.length));

/** Text from the catalog as Markdown that shows it as it was written, on one line. */
export const markdownText = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, '\\$&');

/** A link; brackets in the address would end it early. */
export const markdownLink = (text: string, href: string): string =>
  `[${markdownText(text)}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;

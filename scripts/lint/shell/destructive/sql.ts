/** A statement after which data is gone, and where it begins and ends. */
export type DestructiveStatement = { readonly what: string; readonly offset: number; readonly end: number };

const dropping = /\b(?:drop\s{1,9}(?:table|database|schema|index|column)\b|truncate(?=\s{1,9}["a-z]))/gi;
const losing = new RegExp(
  `${dropping.source}|\\bdelete\\s{1,9}from\\b|\\bupdate\\s{1,9}[\\w."]{1,80}\\s{1,9}set\\b`,
  'gi',
);

/** A `DELETE` or `UPDATE` that says which rows is what its author meant; one without `WHERE` is all of them. */
export const destructiveStatements = (text: string): DestructiveStatement[] =>
  Array.from(text.matchAll(/[^;]+/g)).flatMap(({ 0: statement, index: start }) => {
    const pattern = /\bwhere\b/i.test(statement) ? dropping : losing;
    return Array.from(statement.matchAll(pattern), ({ 0: found, index }) => {
      const offset = start + index;
      return { what: found.replace(/\s+/g, ' '), offset, end: offset + found.length };
    });
  });

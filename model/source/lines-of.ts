import type { Place } from './markdown-facts.ts';

/** The numbers of the lines that a place is on. */
export const linesOf = ({ line, endLine }: Pick<Place, 'line' | 'endLine'>): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, index) => line + index);

import type { Place } from './markdown-facts.ts';

/** Whether one place lies in another one, or is the same. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  (inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)) &&
  (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn));

import type { Place } from './markdown-facts.ts';

/** How many of some facts begin at a line or above it. */
export function countUpTo(facts: readonly { readonly at: Place }[]): (line: number) => number {
  const last = facts.reduce((most, { at }) => Math.max(most, at.line), 0);
  const counts = new Uint32Array(last + 1);
  for (const { at } of facts) counts[at.line] = (counts[at.line] ?? 0) + 1;
  for (let line = 1; line <= last; line++) counts[line] = (counts[line] ?? 0) + (counts[line - 1] ?? 0);
  return line => counts[Math.max(0, Math.min(line, last))] ?? 0;
}

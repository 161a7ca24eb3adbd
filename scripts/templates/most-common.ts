/** The value that occurs most often; of equals the first. */
export function mostCommon(values: readonly string[]): string | undefined {
  const groups = Array.from(Map.groupBy(values, value => value).values());
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

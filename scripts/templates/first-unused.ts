/** The wish itself, or the first of its numbered variations that nobody has; case does not count. */
export function firstUnused(
  wish: string,
  taken: Iterable<string | undefined>,
  variation = (wish: string, number: number) => `${wish} ${number}`,
): string {
  const known = new Set(Array.from(taken, name => name?.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : variation(wish, number);
    if (!known.has(name.toLowerCase())) return name;
  }
}

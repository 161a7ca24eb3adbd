import { UsageError } from './command.ts';

/** `a, b` → a and b; an option that was not given is an empty list. */
export const words = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split(',')
        .map(word => word.trim())
        .filter(word => word !== '')
    : [];

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find(word => word === value);
  if (found === undefined)
    throw new UsageError(
      `Unexpected \`${option} ${value}\`, expected ${allowed.map(word => `\`${word}\``).join(' or ')}`,
    );
  return found;
}

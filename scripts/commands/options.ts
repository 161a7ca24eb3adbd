import { UsageError } from './command.ts';

/** `a, b` → a and b; an option that was not given is an empty list, one without a word most likely an empty variable. */
export function words(option: string, value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const found = value
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
  if (found.length === 0)
    throw new UsageError(`Missing value for \`${option}\`, expected one or more, separated by commas`);
  return found;
}

/** The value of an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find(word => word === value);
  if (found === undefined)
    throw new UsageError(
      `Unexpected \`${option} ${value}\`, expected ${allowed.map(word => `\`${word}\``).join(' or ')}`,
    );
  return found;
}

/**
 * A condition on events: every part must hold. One expression, since PagerDuty takes several conditions of one rule
 * as alternatives. Values are compared whole: `matches part 'checkout'` would also take `checkout-web`.
 */
export const allOf = (...parts: readonly string[]): { readonly expression: string } => ({
  expression: parts.join(' and '),
});

export const equals = (path: string, value: string): string => `${path} matches '${escaped(value)}'`;
export const differs = (path: string, value: string): string => `not (${equals(path, value)})`;
export const exists = (path: string): string => `${path} exists`;

const escaped = (value: string): string => value.replace(/[\\']/g, character => `\\${character}`);

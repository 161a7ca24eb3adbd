import { expect, test } from 'vitest';
import { literal } from './literal.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are Terraform's templates
test.each([
  ['plain text', '100 % of $5 {is} {"$": 5}', '100 % of $5 {is} {"$": 5}'],
  ['an interpolation', 'a ${b} c', 'a $${b} c'],
  ['a directive', '%{if}', '%%{if}'],
  ['one already escaped', '$${b}', '$$${b}'],
])('%s', (_, text, expected) => {
  expect(literal(text)).toBe(expected);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are Terraform's templates

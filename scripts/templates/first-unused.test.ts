import { expect, test } from 'vitest';
import { firstUnused } from './first-unused.ts';

test.each([
  ['the wish', [], 'Payments'],
  ['a number behind it', ['Payments'], 'Payments 2'],
  ['the next number', ['Payments', 'payments 2'], 'Payments 3'],
  ['nothing known', [undefined], 'Payments'],
])('%s', (_, taken, expected) => expect(firstUnused('Payments', taken)).toBe(expected));

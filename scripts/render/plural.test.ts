import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  [0, '0 files'],
  [1, '1 file'],
  [2, '2 files'],
])('%i', (count, text) => expect(plural(count, 'file')).toBe(text));

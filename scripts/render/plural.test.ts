import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  [0, 'file', '0 files'],
  [1, 'file', '1 file'],
  [2, 'file', '2 files'],
  [1, 'policy', '1 policy'],
  [2, 'policy', '2 policies'],
  [2, 'key', '2 keys'],
  [2, 'person', '2 people'],
])('%i %s', (count, noun, text) => expect(plural(count, noun)).toBe(text));

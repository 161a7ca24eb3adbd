import { expect, test } from 'vitest';
import { startOf } from '../../../model/source/span.ts';
import { place } from './place.ts';

test.each([
  ['runbooks/Down.md', 'runbooks/Down.md:1:1'],
  [':', './::1:1'],
  ['::add-mask::a.md', './::add-mask::a.md:1:1'],
])('%s', (file, expected) => expect(place(startOf(file))).toBe(expected));

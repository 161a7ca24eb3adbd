import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test.each([
  ['one two three', ['  one two', '  three']],
  ['a-word-that-is-longer than', ['  a-word-that-is-longer', '  than']],
  ['run `one two three` now', ['  run', '  `one two three`', '  now']],
  ['漢字漢字 漢', ['  漢字漢字', '  漢']],
  ['an odd ` tick', ['  an odd `', '  tick']],
])('%s', (text, lines) => expect(wrap(text, '  ', 11)).toEqual(lines));

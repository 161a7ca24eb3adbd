import { expect, test } from 'vitest';
import { clip, clipPair } from './clip.ts';

test.each([
  ['exactly10!', 'exactly10!'],
  ['eleven here', 'eleven he…'],
  ['漢字漢字漢字', '漢字漢字…'],
  ['', ''],
])('%s in ten columns', (text, clipped) => expect(clip(text, 10)).toBe(clipped));

const long = 'The same words at the beginning of both';

test.each([
  ['that fit', 'one', 'two', 'one', 'two'],
  ['that part early', `one ${long}`, `two ${long}`, 'one The same words …', 'two The same words …'],
  ['that part late', `${long}, one`, `${long}, two`, '…nning of both, one', '…nning of both, two'],
  ['of which one goes on', long, `${long} and on`, '…ginning of both', '…ginning of both an…'],
])('two texts %s in 20 columns', (_, a, b, first, second) => expect(clipPair(a, b, 20)).toEqual([first, second]));

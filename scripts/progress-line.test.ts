import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function written(isShown: boolean): string {
  let all = '';
  const { note, progress } = progressLine(text => {
    all += text;
  }, isShown);
  progress('Reading 100 of 300');
  progress('Reading 200 of 300');
  note('Trying again');
  progress('Reading 300 of 300');
  progress('');
  progress('');
  note('1 error');
  return all;
}

test('one line, rewritten, and gone before anything else is said', () => {
  expect(written(true).replaceAll('\r\x1b[K', '⌫')).toBe(
    '⌫Reading 100 of 300⌫Reading 200 of 300⌫Trying again\n⌫Reading 300 of 300⌫1 error\n',
  );
});

test('nothing but notes where no terminal is', () => {
  expect(written(false)).toBe('Trying again\n1 error\n');
});

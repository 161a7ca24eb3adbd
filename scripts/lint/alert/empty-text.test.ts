import { expect, test } from 'vitest';
import { isEmptyText } from './empty-text.ts';

test.each([
  '',
  ' ',
  '-',
  '…',
  'TODO',
  'tbd.',
  'N/A',
  '(none)',
  '<impact>',
  '<what customers notice>',
  'To be done',
  'xxx',
])('`%s` says nothing', text => expect(isEmptyText(text)).toBe(true));
test.each([
  'None yet.',
  'Nobody can pay',
  '{{ $value }}',
  'a < b > c',
  '<b>Down</b> and out',
  'TODO: x',
  '顧客は支払えない',
])('`%s` says something', text => expect(isEmptyText(text)).toBe(false));
test('nothing at all says nothing', () => expect(isEmptyText(undefined)).toBe(true));

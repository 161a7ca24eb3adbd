import { expect, test } from 'vitest';
import { isPlaceholderWord } from './placeholder-words.ts';

test.each([
  ...[
    'TODO',
    'tbd.',
    'TBA',
    'tbc',
    'WIP',
    'N/A',
    'n.a.',
    '(none)',
    'Unknown',
    'xxx',
    'To-do',
    'To be done',
    'to be written…',
  ],
  ...['**Coming soon!**', 'Work in progress'],
])('`%s` keeps a place', text => expect(isPlaceholderWord(text)).toBe(true));

test.each(['', '-', 'None yet.', 'TODO: x', 'todoist', '{{ none }}', '$NA', 'ada', '顧客は支払えない'])(
  '`%s` keeps none',
  text => expect(isPlaceholderWord(text)).toBe(false),
);

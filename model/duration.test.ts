import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMinutes, parseMinutes } from './duration.ts';

test.each([
  ['15m', 15],
  ['12h', 720],
  ['1h30m', 90],
  ['3d', 4_320],
  ['10d', 14_400],
  ['2w', 20_160],
  ['7d1h', 10_140],
  ['0m', 0],
])('%s is %d minutes, both ways', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
  expect(formatMinutes(minutes)).toBe(text);
});

test.each([
  ['90m', '1h30m'],
  ['24h', '1d'],
  ['7d', '1w'],
  ['1w3d', '10d'],
  ['1w1d1h1m', '8d1h1m'],
])('%s is better written %s', (text, better) => {
  expect(formatMinutes(parseMinutes(text))).toBe(better);
});

test.each(['', 'weekly', 'h', '90'])('`%s` is no time at all', text => {
  expect(parseMinutes(text)).toBe(0);
});

test('every number of minutes can be written and read', () => {
  fc.assert(
    fc.property(fc.nat(), minutes => {
      expect(parseMinutes(formatMinutes(minutes))).toBe(minutes);
    }),
  );
});

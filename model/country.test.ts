import { expect, test } from 'vitest';
import { countryOf, isCountry, zonesOf } from './country.ts';

test.each(['GB', 'DE', 'NO', 'US', 'TW', 'XK', 'AQ'])('%s is a country', code => expect(isCountry(code)).toBe(true));

test.each([
  ['ZZ', 'unknown'],
  ['XX', 'nobody’s'],
  ['EU', 'a group of countries'],
  ['UN', 'another one'],
  ['XA', 'a pseudo-locale'],
  ['UK', 'reserved for GB'],
  ['DD', 'gone'],
  ['AC', 'a part of SH'],
])('%s is none: %s', code => expect(isCountry(code)).toBe(false));

test('all of ISO 3166-1 but for two without inhabitants, and Kosovo', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap(first => letters.map(second => first + second));
  expect(codes.filter(isCountry).length).toBe(249 - 2 + 1);
});

test('the code of today for an old one', () => {
  expect(['UK', 'DD', 'SU', 'NO'].map(countryOf)).toEqual(['GB', 'DE', 'RU', 'NO']);
});

test('the zones of a country', () => {
  expect(zonesOf('NO')).toEqual(['Europe/Oslo']);
  expect(zonesOf('EU')).toEqual([]);
});

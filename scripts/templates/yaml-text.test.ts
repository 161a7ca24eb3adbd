import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../model/source/yaml-source.ts';
import { yamlList, yamlSentence, yamlText } from './yaml-text.ts';

test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ["Zoë O'Neill", "Zoë O'Neill"],
  ['people/ada', 'people/ada'],
  ['ada@example.com', 'ada@example.com'],
  ['no', '"no"'],
  ['Null', '"Null"'],
  ['007', '"007"'],
  ['1e3', '"1e3"'],
  ['#payments', '"#payments"'],
  ['Tell #payments', '"Tell #payments"'],
  ['a, b', '"a, b"'],
  ['https://example.com', '"https://example.com"'],
  ['', '""'],
])('%j is written as %s', (text, expected) => expect(yamlText(text)).toBe(expected));

test('commas need no quotes in a place of their own', () => {
  expect(yamlSentence('Say what, and when.')).toBe('Say what, and when.');
  expect(yamlSentence('Say: what')).toBe('"Say: what"');
});

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  fc.constantFrom('yes', 'On', '~', '- a', '.inf', '0x1f', 'a: b', 'a #b', "'", '"', '{{x}}', '2026-11-03'),
);

test('whatever is written is read again as the same text', () => {
  fc.assert(
    fc.property(fc.array(word), word, (list, text) => {
      const yaml = `list: ${yamlList(list)}\ntext: ${yamlSentence(text)}\n`;
      expect(parseYaml('a.yaml', yaml)).toMatchObject({ value: { list, text }, findings: [] });
    }),
  );
});

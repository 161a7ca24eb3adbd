import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { json } from './json.ts';

test('what a terminal would act on is escaped as JSON does', () =>
  expect(json({ a: 'x\u001b\u009b\u202e\ufeff', b: [1] })).toBe(
    '{\n  "a": "x\\u001b\\u009b\\u202e\\ufeff",\n  "b": [\n    1\n  ]\n}',
  ));

test('beyond the basic plane both units are escaped', () => expect(json('\u{e0041}')).toBe('"\\udb40\\udc41"'));

test('any text reads back as it was', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(JSON.parse(json({ [text]: text }))).toEqual({ [text]: text });
      expect(json(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});

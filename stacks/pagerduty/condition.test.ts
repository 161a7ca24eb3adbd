import { expect, test } from 'vitest';
import { allOf, differs, equals, exists } from './condition.ts';

test('parts are joined into one expression', () =>
  expect(allOf(exists('event.class'), equals('event.class', 'A'), differs('event.group', 'web'))).toEqual({
    expression: "event.class exists and event.class matches 'A' and not (event.group matches 'web')",
  }));

test('a value cannot end its quotes', () =>
  expect(equals('event.class', "it's \\ down")).toBe("event.class matches 'it\\'s \\\\ down'"));

import { expect, test } from 'vitest';
import { yamlKeyPaths } from './yaml-key-paths.ts';

test('each line by the keys that it stands under', () => {
  const text = `groups:
- name: shop
  rules:
    - alert: Down
      annotations:
        "summary": It is down.
        description: |
          More: of it.

      # A comment.
    - record: a
  limit: 3
other: {a: 1}
`;
  const down = 'groups/name: shop/rules/alert: Down';
  expect(yamlKeyPaths(text)).toEqual([
    'groups',
    'groups/name: shop/name',
    'groups/name: shop/rules',
    `${down}/alert`,
    `${down}/annotations`,
    `${down}/annotations/"summary"`,
    `${down}/annotations/description`,
    `${down}/annotations/description/More`,
    `${down}/annotations/description/More`,
    `${down}/annotations/description/More`,
    'groups/name: shop/rules/record: a/record',
    'groups/name: shop/limit',
    'other',
    'other',
  ]);
});

test('an item stays where it is when another comes before it', () => {
  const down = '  - alert: Down\n    expr: up == 0';
  expect(yamlKeyPaths(`rules:\n  - alert: New\n    expr: b\n${down}`).at(-1)).toBe(
    yamlKeyPaths(`rules:\n${down}`).at(-1),
  );
});

test('a megabyte of anything takes no time to speak of', () => {
  for (const piece of ['a: ', '- ', '"', '- a: ', '\n', ' ', '\n- a:\n  b: 1'])
    expect(yamlKeyPaths(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0);
}, 20_000);

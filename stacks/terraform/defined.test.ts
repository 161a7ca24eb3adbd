import { expect, test } from 'vitest';
import { defined } from './defined.ts';

test('only undefined is dropped', () => {
  type Config = { name: string; region?: string; retries?: number };
  expect(defined<Config>({ name: '', region: undefined, retries: 0 })).toStrictEqual({ name: '', retries: 0 });
});

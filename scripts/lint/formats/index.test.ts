import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleResult } from './example-result.ts';
import { formats } from './index.ts';

test.each(Array.from(formats.keys()))('%s is a file of that name and prints the example', async name => {
  expect(existsSync(`${import.meta.dirname}/${name}.ts`)).toBe(true);
  const format = await formats.get(name)?.();
  expect(format?.(exampleResult)).toContain('Unexpected second key');
});

import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { fakeWorld } from '../fake-world.ts';

test('reading tells how far it is, and leaves nothing behind', async () => {
  const runbooks = Array.from({ length: 1050 }, (_, index) => [`docs/A${index}.md`, `# A${index}\n`]);
  const seen: string[] = [];
  const world = fakeWorld(Object.fromEntries(runbooks), { progress: text => void seen.push(text) });
  await check.run(world, [], { runbooks: 'docs/*.md', only: 'link', failOn: 'error' });
  expect(seen.slice(0, 2)).toEqual(['Reading 100 of 1,050', 'Reading 200 of 1,050']);
  expect(seen.slice(-2)).toEqual(['Reading 1,000 of 1,050', '']);
});

import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { inlineCommands } from './inline-commands.ts';

const toldIn = (text: string) => {
  const { facts } = parseMarkdown('a.md', text);
  return facts && inlineCommands(facts).map(({ text }) => text);
};

test.each([
  'Run `rm -r a`.',
  'Then, as root, run `rm -r a`.',
  'For a complete cleanup, run: `rm -r a` to free the disk.',
  'If this does not help, run the following command: `rm -r a`',
  'It still holds it. Please execute\n`rm -r a`.',
  'You need to run `rm -r a` first.',
  'Look at it and use `rm -r a`.',
  'Delete the claim with `rm -r a`.',
  'Delete the claim instead (`rm -r a`).',
  '- Clear the disk: `rm -r a`',
  '- `rm -r a`',
  '- [ ] `rm -r a` as root',
  '1. **Run** `rm -r a`.',
  '| Step | Command |\n| --- | --- |\n| Clear | `rm -r a` |',
])('an order: %j', text => expect(toldIn(text)).toEqual(['rm -r a']));

test.each([
  'The `rm -r a` that failed.',
  'Never run `rm -r a`.',
  'Don’t stop it or use `rm -r a`.',
  'Never delete it, run `rm -r a`, or stop it.',
  'Stop it instead of calling: use `b`, not `rm -r a`.',
  'Rather than wait, do `rm -r a`.',
  'Somebody had deleted it with `rm -r a`.',
  'If we delete it with `rm -r a`, it is gone.',
  'It was removed via `rm -r a`.',
  'The job runs `rm -r a`.',
  'Did you run `rm -r a`?',
  '`rm -r a` deletes it.',
  '- `rm -r a` deletes it.',
  '- `rm -r a` - deletes it',
  '- `rm -r a`: deletes it',
  '- The cause is `rm -r a`',
  '## Run `rm -r a`',
])('no order: %j', text => expect(toldIn(text)?.filter(command => command !== 'b')).toEqual([]));

test('of the same text twice, the one that is an order', () => {
  const { facts } = parseMarkdown('a.md', 'Where `rm -r a` fails, run `rm -r a`.');
  expect(facts && inlineCommands(facts).map(({ at }) => at.column)).toEqual([28]);
});

test('thousands of them take no quadratic time', () => {
  const started = performance.now();
  expect(toldIn(`${'- Run `rm -r a`.\n'.repeat(5_000)}\n${'Run `rm -r b`. '.repeat(1_400)}`)).toHaveLength(6_400);
  expect(performance.now() - started).toBeLessThan(5_000);
});

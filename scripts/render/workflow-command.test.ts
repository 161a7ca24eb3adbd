import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { workflowCommand } from './workflow-command.ts';

test.each([
  ['no properties', workflowCommand('notice', {}, ['Fine']), '::notice::Fine'],
  ['properties', workflowCommand('error', { file: 'a.md', line: 3 }, ['Bad']), '::error file=a.md,line=3::Bad'],
  ['several lines', workflowCommand('error', {}, ['One', 'Two']), '::error::One%0ATwo'],
  ['signs in a property', workflowCommand('error', { title: 'a:b,c%d' }, ['']), '::error title=a%3Ab%2Cc%25d::'],
  ['signs in the message', workflowCommand('error', {}, ['50%: a, b\n::set']), '::error::50%25: a, b\\u{a}::set'],
])('%s', (_, command, expected) => expect(command).toBe(expected));

test('any text stays within its property and its line', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, message) => {
      const [whole, property, data] =
        /^::error title=([^:,]*)::(.*)$/.exec(workflowCommand('error', { title }, [message])) ?? [];
      expect(whole).not.toMatch(/[\r\n]/);
      expect(`${property}${data}`).not.toMatch(/%(?!25|3A|2C)/);
    }),
  );
});

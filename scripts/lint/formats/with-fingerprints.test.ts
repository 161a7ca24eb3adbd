import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '../../../model/source/span.ts';
import { withFingerprints } from './with-fingerprints.ts';

const finding = (rule: string, file: string, message: string) =>
  ({ rule, level: 'error', message, at: startOf(file) }) as const;

test('it never changes: a changed one closes and reopens every alert', () =>
  expect(withFingerprints([finding('yaml', 'a.yaml', 'Bad')])[0]?.fingerprint).toBe(
    '9e521bf5e08ad1bf94b8782c15ca7f2cea46d6203fa520e807fce99626e39586',
  ));

test('parts do not run together', () => {
  const part = fc.string({ maxLength: 3, unit: fc.constantFrom('1', ':', 'a') });
  const parts = fc.tuple(part, part, part);
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const [one, two] = [...withFingerprints([finding(...a)]), ...withFingerprints([finding(...b)])];
      expect(one?.fingerprint === two?.fingerprint).toBe(a.join('\0') === b.join('\0'));
    }),
  );
});

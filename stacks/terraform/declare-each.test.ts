import { expect, test } from 'vitest';
import { repoOf } from '../test-repo.ts';
import { declareEach } from './declare-each.ts';

const { people } = repoOf();
const idOf = declareEach('person', people.values(), ({ value }) => `id of ${value.name}`);

test('what was declared is found', () => expect(idOf('ada')).toBe('id of Ada Lovelace'));

test('what was not is a bug', () =>
  expect(() => idOf('eve')).toThrow('Bug: person `eve` is referred to, but is not declared'));

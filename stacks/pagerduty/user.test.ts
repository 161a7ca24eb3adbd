import { expect, test } from 'vitest';
import { understandPerson } from '../../model/person.ts';
import { userConfig, userLookup } from './user.ts';

const ada = understandPerson({ name: 'Ada Lovelace', email: 'ada@lab.example', time_zone: 'Europe/Kyiv' });

test('a person is looked up by email', () => expect(userLookup(ada)).toStrictEqual({ email: 'ada@lab.example' }));

test('a managed person is a user with few rights, in a zone that PagerDuty knows', () =>
  expect(userConfig(ada)).toStrictEqual({
    name: 'Ada Lovelace',
    email: 'ada@lab.example',
    timeZone: 'Europe/Kiev',
    role: 'limited_user',
    description: 'Looked after in the ops repository.',
    lifecycle: { createBeforeDestroy: true, ignoreChanges: ['description', 'job_title'] },
  }));

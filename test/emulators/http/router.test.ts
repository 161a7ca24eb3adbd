import { expect, test } from 'vitest';
import { createRouter } from './router.ts';
import type { Method } from './types.ts';

const find = createRouter([
  { method: 'GET', path: '/teams' },
  { method: 'POST', path: '/teams' },
  { method: 'GET', path: '/teams/{id}' },
  { method: 'GET', path: '/teams/mine' },
  { method: 'GET', path: '/teams/{id}/members/{user}' },
  { method: 'GET', path: '/labels/{name*}' },
]);

const found = (method: Method, path: string) => {
  const result = find(method, path);
  return 'route' in result ? [result.route.path, result.params] : result;
};

test.each<[string, Method, string, unknown]>([
  ['a literal path', 'GET', '/teams', ['/teams', {}]],
  ['a parameter, decoded', 'GET', '/teams/a%2Fb', ['/teams/{id}', { id: 'a/b' }]],
  ['a literal before a parameter', 'GET', '/teams/mine', ['/teams/mine', {}]],
  ['two parameters', 'GET', '/teams/1/members/2', ['/teams/{id}/members/{user}', { id: '1', user: '2' }]],
  ['the rest of the path', 'GET', '/labels/severity/SEV-1', ['/labels/{name*}', { name: 'severity/SEV-1' }]],
  ['a path that nobody has', 'GET', '/users', { missing: true }],
  ['a path that is longer', 'GET', '/teams/1/2', { missing: true }],
  ['a method that nobody has there', 'DELETE', '/teams', { methods: ['GET', 'POST'] }],
])('%s', (_, method, path, expected) => {
  expect(found(method, path)).toEqual(expected);
});

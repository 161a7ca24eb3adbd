import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadOpenApi } from './open-api.ts';
import type { Method, Request } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

const thing = {
  allOf: [
    {
      type: 'object',
      properties: { id: { type: 'string', readOnly: true }, part: { $ref: '#/components/schemas/Part' } },
    },
    {
      type: 'object',
      properties: {
        name: { type: 'string', nullable: true },
        kind: { type: 'string', enum: ['a', 'b'] },
        part: { type: 'object', properties: { more: { type: 'integer' } } },
        at: { type: 'string', format: 'date-time' },
        free: { type: 'object' },
        things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
        target: { oneOf: [{ $ref: '#/components/schemas/Part' }, { type: 'object', properties: { url: {} } }] },
      },
      required: ['id', 'kind'],
    },
  ],
};

const document = {
  openapi: '3.0.2',
  components: {
    schemas: { Thing: thing, Part: { type: 'object', properties: { size: { type: 'number' } } } },
    parameters: { limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } } },
  },
  paths: {
    '/things': {
      get: {
        parameters: [
          { $ref: '#/components/parameters/limit' },
          { name: 'ids[]', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'since', in: 'query', required: true, schema: { type: 'string', format: 'date-time' } },
          { name: 'X-Other', in: 'header', schema: { type: 'string' } },
        ],
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
      },
    },
  },
};

const file = join(folder, 'document.json');
writeFileSync(file, JSON.stringify(document));
const { check } = loadOpenApi(file, { base: '/v1' });

const request = (method: Method, path: string, body?: unknown): Request => {
  const [before = '', query = ''] = path.split('?');
  return { method, path: before, params: {}, query: new URLSearchParams(query), headers: {}, body };
};

test.each<[string, unknown, string[]]>([
  ['both parts of an allOf', { kind: 'a', name: null, part: { size: 1, more: 2 } }, []],
  ['a free-form object', { kind: 'a', free: { anything: 1 } }, []],
  ['an alternative', { kind: 'a', target: { url: 'x' } }, []],
  ['itself, further in', { kind: 'a', things: [{ kind: 'b' }] }, []],
  ['an unknown field', { kind: 'a', colour: 'red' }, ['Unexpected `colour`']],
  [
    'an unknown field further in',
    { kind: 'a', things: [{ kind: 'b', part: { colour: 1 } }] },
    ['Unexpected `things[0].part.colour`'],
  ],
  ['nothing that is required, but what only the server writes', {}, ['Missing `kind`']],
  ['a word that is not allowed', { kind: 'c' }, ['`kind` must be equal to one of the allowed values: a, b']],
  ['a wrong type', { kind: 'a', part: { size: 'big' } }, ['`part.size` must be number']],
  ['what is no time', { kind: 'a', at: 'monday' }, ['`at` must match format "date-time"']],
])('a body with %s', (_, body, problems) => {
  expect(check(request('POST', '/v1/things', body))).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ['all that is known', 'limit=3&ids[]=a&ids[]=b&since=2026-01-05T08:00:00Z', []],
  ['one that is unknown', 'since=2026-01-05T08:00:00Z&odd=1', ['Unexpected query parameter `odd`']],
  ['one missing', '', ['Missing query parameter `since`']],
  ['one too large', 'since=2026-01-05T08:00:00Z&limit=101', ['Unexpected query: `limit` must be <= 100']],
])('a query with %s', (_, query, problems) => {
  expect(check(request('GET', `/v1/things?${query}`))).toEqual(problems);
});

test('a path that the document has not, and a body where there is none', () => {
  expect(check(request('GET', '/v1/other'))).toEqual(['Unexpected GET /v1/other, expected a path of the document']);
  expect(check(request('GET', '/v1/things?since=2026-01-05T08:00:00Z', {}))).toEqual([
    'Unexpected body, expected none',
  ]);
});

test('a departure brings a request into the form that the document allows', () => {
  const departure = {
    name: 'bare',
    reason: 'clients send the kind alone',
    amend: (sent: Request) => (typeof sent.body === 'string' ? { ...sent, body: { kind: sent.body } } : sent),
  };
  const lenient = loadOpenApi(file, { base: '/v1', departures: [departure] });
  expect(lenient.check(request('POST', '/v1/things', 'a'))).toEqual([]);
  expect(check(request('POST', '/v1/things', 'a'))).toEqual(['The body must be object']);
});

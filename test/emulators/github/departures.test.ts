import { describe, expect, test } from 'vitest';
import { loadOpenApi } from '../http/open-api.ts';
import type { Method, Request } from '../http/types.ts';
import { withGitHub } from './acme.ts';
import { verdict } from './call.ts';
import { departures } from './departures.ts';
import { hasOpenApi, openApiFile } from './openapi-document.ts';

const request = (method: Method, path: string, body?: unknown): Request => ({
  method,
  path: `/api/v3${path}`,
  params: {},
  query: new URLSearchParams(),
  headers: {},
  body,
});

const rules = [{ type: 'deletion', ruleset_source_type: '', ruleset_source: '', ruleset_id: 0 }];

/** For each departure a request that the provider sends, and what the document has against it. */
const sent: Readonly<Record<string, readonly [Request, string]>> = {
  'team by organization id': [
    request('GET', '/organizations/1/team/2'),
    'Unexpected GET /api/v3/organizations/1/team/2, expected a path of the document',
  ],
  'slashes in a path parameter': [
    request('GET', '/repos/acme/ops/labels/severity/SEV-1'),
    'Unexpected GET /api/v3/repos/acme/ops/labels/severity/SEV-1, expected a path of the document',
  ],
  'label renamed by name': [request('PATCH', '/repos/acme/ops/labels/a', { name: 'b' }), 'Unexpected `name`'],
  'source of a ruleset': [
    request('POST', '/repos/acme/ops/rulesets', { name: 'main', enforcement: 'active', source: 'ops' }),
    'Unexpected `source`',
  ],
  'source of a rule': [
    request('PUT', '/repos/acme/ops/rulesets/1', { rules }),
    'Unexpected `rules[0].ruleset_source_type`',
  ],
  'administrators bypass an environment': [
    request('PUT', '/repos/acme/ops/environments/production', { can_admins_bypass: true }),
    'Unexpected `can_admins_bypass`',
  ],
  'name of a property': [
    request('PUT', '/orgs/acme/properties/schema/owner', { property_name: 'owner', value_type: 'string' }),
    'Unexpected `property_name`',
  ],
  'empty editors of a property': [
    request('PUT', '/orgs/acme/properties/schema/owner', { value_type: 'string', values_editable_by: '' }),
    '`values_editable_by` must be equal to one of the allowed values: org_actors, org_and_repo_actors',
  ],
};

test('each departure has its request here', () => {
  expect(departures.map(({ name }) => name)).toEqual(Object.keys(sent));
});

describe.skipIf(!hasOpenApi)(`by GitHub's document (${openApiFile})`, () => {
  const base = '/api/v3';
  const all = hasOpenApi ? loadOpenApi(openApiFile, { base, departures }) : undefined;

  test.each(Object.entries(sent))('%s: needed, and enough', (left, [seen, complaint]) => {
    const others = loadOpenApi(openApiFile, { base, departures: departures.filter(({ name }) => name !== left) });
    expect(others.check(seen).join('\n')).toContain(complaint);
    expect(all?.check(seen)).toEqual([]);
  });

  test('a field that the document does not name is refused', () =>
    withGitHub(
      async github => {
        const body = { name: 'Payments', secrecy: 'closed' };
        expect(await verdict(github, 'POST', '/orgs/acme/teams', body)).toBe(
          '422 Invalid request.  Unexpected `secrecy`',
        );
      },
      { openApi: openApiFile },
    )());
});

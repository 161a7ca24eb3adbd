import { expect, test } from 'vitest';
import type { Method } from '../http/types.ts';
import { withGitHub } from './acme.ts';
import { call } from './call.ts';
import { hasOpenApi, openApiFile } from './openapi-document.ts';

type Sent = readonly [status: number, method: Method, path: string, body?: unknown];

const memberNames =
  'query($login:String!$slug:String!){organization(login:$login){team(slug:$slug){members{nodes{login}}}}}';
const memberRoles =
  'query($after:String$orgName:String!$teamSlug:String!){organization(login:$orgName){team(slug:$teamSlug){members(membership:IMMEDIATE, first:100, after: $after){edges{node{login},role},pageInfo{endCursor,hasNextPage}}}}}';
const roles: Sent = [
  200,
  'POST',
  '/api/graphql',
  { query: memberRoles, variables: { after: null, orgName: 'acme', teamSlug: 'payments' } },
];

const nobody = { ruleset_source_type: '', ruleset_source: '', ruleset_id: 0 };
const ruleset = {
  name: 'main',
  target: 'branch',
  source_type: 'Repository',
  source: 'ops',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion', ...nobody },
    { type: 'non_fast_forward', ...nobody },
    {
      type: 'pull_request',
      parameters: {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: true,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
      ...nobody,
    },
    {
      type: 'required_status_checks',
      parameters: {
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: 'check' }],
        strict_required_status_checks_policy: false,
      },
      ...nobody,
    },
  ],
};

const environment = {
  wait_timer: 0,
  reviewers: [{ type: 'Team', id: 101 }],
  can_admins_bypass: true,
  deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
  prevent_self_review: false,
};

const property = {
  property_name: 'owner',
  value_type: 'string',
  required: false,
  default_value: '',
  description: '',
  values_editable_by: '',
};

const team = '/organizations/1/team/101';
const label = '/repos/acme/ops/labels/severity/SEV-1';
const values = '/repos/acme/checkout/properties/values';
const autolink = {
  key_prefix: 'INC-',
  url_template: 'https://acme.pagerduty.com/incidents/<num>',
  is_alphanumeric: true,
};

/** What provider 6.9.0 was seen to send to create one resource of each kind, in this order. */
const apply: readonly Sent[] = [
  [200, 'GET', '/orgs/acme'],
  [200, 'GET', '/orgs/acme'],
  [404, 'GET', label],
  [200, 'PUT', '/orgs/acme/properties/schema/owner', property],
  [200, 'GET', '/repos/acme/ops2/labels?per_page=100'],
  [201, 'POST', '/orgs/acme/teams', { name: 'Payments', description: 'Owns checkout', privacy: 'closed' }],
  [201, 'POST', '/repos/acme/ops/autolinks', autolink],
  [201, 'POST', '/repos/acme/ops/labels', { name: 'severity/SEV-1', color: 'b60205', description: 'x' }],
  [200, 'GET', '/orgs/acme/properties/schema/owner'],
  [200, 'GET', '/repos/acme/ops'],
  [201, 'POST', '/repos/acme/ops2/labels', { name: 'severity/SEV-1', color: 'b60205', description: '' }],
  [200, 'POST', '/api/graphql', { query: memberNames, variables: { login: 'acme', slug: 'payments' } }],
  [200, 'GET', '/repos/acme/ops/autolinks/102'],
  [200, 'GET', label],
  [201, 'POST', '/repos/acme/ops/rulesets', ruleset],
  [200, 'GET', team],
  [204, 'PATCH', values, { properties: [{ property_name: 'owner', value: 'payments' }] }],
  [200, 'GET', '/repos/acme/ops/rulesets/105?includes_parents=false'],
  [200, 'GET', values],
  [200, 'PUT', `${team}/memberships/ada-acme`, { role: 'maintainer' }],
  [200, 'GET', team],
  [204, 'PUT', `${team}/repos/acme/checkout`, { permission: 'maintain' }],
  [200, 'PUT', '/repos/acme/ops/environments/production', environment],
  [204, 'GET', `${team}/repos/acme/checkout`],
  roles,
  [200, 'GET', '/repos/acme/ops/environments/production'],
];

/** Before each plan and before a destroy. */
const refresh: readonly Sent[] = [
  [200, 'GET', '/orgs/acme'],
  [200, 'GET', '/orgs/acme/properties/schema/owner'],
  [200, 'GET', team],
  [200, 'GET', '/repos/acme/ops/rulesets/105?includes_parents=false'],
  [200, 'GET', '/repos/acme/ops/autolinks/102'],
  [200, 'GET', label],
  [200, 'GET', '/repos/acme/ops2/labels?per_page=100'],
  [200, 'GET', values],
  [200, 'GET', '/repos/acme/ops/environments/production'],
  [204, 'GET', `${team}/repos/acme/checkout`],
  [200, 'GET', team],
  roles,
];

const destroy: readonly Sent[] = [
  ...refresh,
  [204, 'DELETE', `${team}/memberships/ada-acme`],
  [204, 'PATCH', values, { properties: [{ property_name: 'owner', value: null }] }],
  [204, 'DELETE', `${team}/repos/acme/checkout`],
  [204, 'DELETE', '/repos/acme/ops2/labels/severity/SEV-1'],
  [204, 'DELETE', '/repos/acme/ops/environments/production'],
  [204, 'DELETE', label],
  [204, 'DELETE', '/repos/acme/ops/autolinks/102'],
  [204, 'DELETE', '/repos/acme/ops/rulesets/105'],
  [204, 'DELETE', '/orgs/acme/properties/schema/owner'],
  [204, 'DELETE', team],
];

const all = [...apply, ...refresh, ...destroy];

/** Each request as a line, with the status that it is answered with. */
const line = ([status, method, path]: Sent): string => `${status} ${method} ${path}`;

const acceptsAll = (openApi?: string) =>
  withGitHub(
    async github => {
      const seen: string[] = [];
      for (const [, method, path, body] of all) {
        const { status, body: answered } = await call(github, method, path, body);
        seen.push(
          status < 400 || status === 404 ? line([status, method, path]) : `${status} ${JSON.stringify(answered)}`,
        );
      }
      expect(seen).toEqual(all.map(line));
      expect(github.gaps).toEqual([]);
      expect(github.state.teams.size).toBe(0);
    },
    openApi === undefined ? {} : { openApi },
  );

test('what the provider was seen to send is accepted, in order', acceptsAll());
test.skipIf(!hasOpenApi)(`… and fits GitHub's document (${openApiFile})`, acceptsAll(openApiFile));

import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import type { GitHubEmulator } from '../index.ts';
import { alsoByDocument } from '../openapi-document.ts';
import type { Plan } from '../state.ts';

const rulesets = '/repos/acme/ops/rulesets';
const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
const main = { name: 'main', target: 'branch', enforcement: 'active', conditions, rules: [{ type: 'deletion' }] };
const pullRequest = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

const create = (github: GitHubEmulator, body: object) => verdict(github, 'POST', rulesets, body);

test(
  'a ruleset is answered with what GitHub took for granted',
  withGitHub(async github => {
    const rules = [{ type: 'pull_request', parameters: pullRequest }, { type: 'deletion' }];
    expect((await call(github, 'POST', rulesets, { ...main, rules })).body).toMatchObject({
      id: 101,
      name: 'main',
      source_type: 'Repository',
      source: 'acme/ops',
      bypass_actors: [],
      conditions,
      rules: [
        {
          type: 'pull_request',
          parameters: { ...pullRequest, allowed_merge_methods: ['merge', 'squash', 'rebase'] },
        },
        { type: 'deletion' },
      ],
    });
    expect((await call(github, 'GET', '/repos/acme/ops/branches/main')).body).toMatchObject({ protected: true });
  }, alsoByDocument),
);

test(
  'a change leaves what it does not name',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'SRE', privacy: 'closed' });
    const bypass_actors = [{ actor_id: 101, actor_type: 'Team', bypass_mode: 'always' }];
    await create(github, { ...main, bypass_actors });
    const path = `${rulesets}/102?includes_parents=false`;
    await call(github, 'PUT', `${rulesets}/102`, { enforcement: 'disabled' });
    expect((await call(github, 'GET', path)).body).toMatchObject({
      enforcement: 'disabled',
      bypass_actors,
      conditions,
    });
    await call(github, 'PUT', `${rulesets}/102`, { bypass_actors: [] });
    expect((await call(github, 'GET', path)).body).toMatchObject({ bypass_actors: [], rules: [{ type: 'deletion' }] });
    expect(await verdict(github, 'DELETE', `${rulesets}/102`)).toBe('204');
    expect((await call(github, 'GET', rulesets)).body).toEqual([]);
  }, alsoByDocument),
);

test(
  'owners of the organization bypass without an id, whatever id was sent',
  withGitHub(async github => {
    const bypass_actors = [{ actor_id: 1, actor_type: 'OrganizationAdmin' }];
    expect((await call(github, 'POST', rulesets, { ...main, bypass_actors })).body).toMatchObject({
      bypass_actors: [{ actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode: 'always' }],
    });
  }, alsoByDocument),
);

test(
  'a team that is removed bypasses no more',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'SRE', privacy: 'closed' });
    await create(github, { ...main, bypass_actors: [{ actor_id: 101, actor_type: 'Team' }] });
    await call(github, 'DELETE', '/orgs/acme/teams/sre');
    expect((await call(github, 'GET', `${rulesets}/102`)).body).toMatchObject({ bypass_actors: [] });
  }),
);

test.each([
  ['the same name', { ...main }, 'Name must be unique'],
  ['no refs', { ...main, name: 'a', conditions: {} }, 'Conditions of branch and tag rulesets need ref_name.'],
  [
    'a branch without refs/heads',
    { ...main, name: 'a', conditions: { ref_name: { include: ['main'] } } },
    "Invalid target patterns: 'main'",
  ],
  [
    'a rule twice',
    { ...main, name: 'a', rules: [{ type: 'deletion' }, { type: 'deletion' }] },
    "Invalid rules: 'deletion' is there twice",
  ],
  [
    'eleven approvals',
    {
      ...main,
      name: 'a',
      rules: [{ type: 'pull_request', parameters: { ...pullRequest, required_approving_review_count: 11 } }],
    },
    "Invalid rule 'pull_request': required_approving_review_count must be between 0 and 10",
  ],
  [
    'an unknown team',
    { ...main, name: 'a', bypass_actors: [{ actor_id: 7, actor_type: 'Team' }] },
    'Actor Team 7 must be part of the ruleset source or owner organization',
  ],
  [
    'a deploy key on pull requests',
    { ...main, name: 'a', bypass_actors: [{ actor_type: 'DeployKey', bypass_mode: 'pull_request' }] },
    'Bypass mode pull_request is for branch rulesets, and not for deploy keys.',
  ],
])('%s is refused', (_name, body, error) =>
  withGitHub(async github => {
    await create(github, main);
    expect(await create(github, body)).toBe(`422 Validation Failed [${error}]`);
  })(),
);

test.each([
  ['an unknown rule', [{ type: 'no_fridays' }], 'Unexpected value of `/rules/0/type`: no_fridays'],
  ['an unknown parameter', [{ type: 'deletion', parameters: {} }], 'Unexpected property `/rules/0/parameters`'],
  [
    'a missing parameter',
    [{ type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'check' }] } }],
    'Missing property `/rules/0/parameters/strict_required_status_checks_policy`',
  ],
])('%s is refused by name', (_name, rules, problem) =>
  withGitHub(async github => {
    expect(await create(github, { ...main, rules })).toBe(`422 Invalid request.  ${problem}`);
  })(),
);

test.each<[Plan, string]>([
  ['free', '403 Upgrade to GitHub Pro or make this repository public to enable this feature.'],
  ['team', '201'],
])('on a private repository with the plan %s', (plan, expected) =>
  withGitHub(
    async github => {
      expect(await verdict(github, 'POST', '/repos/acme/checkout/rulesets', main)).toBe(expected);
    },
    { plan },
  )(),
);

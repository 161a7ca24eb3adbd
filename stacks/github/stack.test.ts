import { Testing } from 'cdktf';
import { expect, test } from 'vitest';
import { folderOf } from '../test-folder.ts';
import { repoOf } from '../test-repo.ts';
import { GitHubStack } from './stack.ts';

const github = {
  organization: 'lab',
  repository: 'ops',
  owners: ['grace'],
  defaultBranch: 'main',
  ruleset: { requiredChecks: ['check'] },
  environments: new Map([['production', { reviewers: ['web'] }]]),
};
const synth = (others?: Parameters<typeof repoOf>[0]) =>
  Testing.synth(new GitHubStack(Testing.app({ outdir: folderOf() }), 'github', repoOf(others), github), true);

test('the stack as Terraform JSON', () => expect(`${synth()}\n`).toMatchFileSnapshot('./stack.test.tf.json'));

test('of a team that others fill, only what it may do is deployed', () => {
  const { resource } = JSON.parse(
    synth({
      'catalog/teams/web.yaml': `
name: Web
acronym: WEB
manager: maria
members: [ada]
repositories: {web.github.io: push}
github: {slug: the-web, managed: false}
`,
    }),
  );
  expect(Object.keys(resource)).toEqual([
    'github_issue_label',
    'github_repository_environment',
    'github_repository_environment_deployment_policy',
    'github_repository_ruleset',
    'github_team_repository',
  ]);
  expect(resource.github_team_repository).toEqual({
    'team-repository_web_ops': {
      team_id: expect.stringContaining('data.github_team.team_web.id'),
      repository: 'ops',
      permission: 'push',
    },
    'team-repository_web_web_dot_github_dot_io': {
      team_id: expect.stringContaining('data.github_team.team_web.id'),
      repository: 'web.github.io',
      permission: 'push',
    },
  });
  expect(resource.github_repository_environment.environment_production.reviewers).toEqual([
    { teams: [expect.stringContaining('data.github_team.team_web.id')] },
  ]);
});

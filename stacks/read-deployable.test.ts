import { expect, test } from 'vitest';
import { type Environment, readDeployable } from './read-deployable.ts';
import { folderOf } from './test-folder.ts';

function read(files: Readonly<Record<string, string>>, env: Environment = {}) {
  const lines: string[] = [];
  const repo = readDeployable(folderOf(files), env, line => lines.push(line));
  return { deployable: repo !== undefined, lines };
}

const organization = { 'catalog/organization.yaml': '{name: Lab, pagerduty: {region: us}}\n' };
const team = (name: string, manager: string) => `{name: ${name}, acronym: ${name}, manager: ${manager}, members: []}\n`;

test('a repository without errors', () =>
  expect(read({ ...organization, 'runbooks/web/Broken.md': '---\nno: yaml: at all\n---\n' })).toEqual({
    deployable: true,
    lines: [],
  }));

test('each error is said, then how many there are', () =>
  expect(
    read({ ...organization, 'catalog/teams/b.yaml': team('App', 'eve'), 'catalog/teams/a.yaml': team('Web', 'bob') }),
  ).toEqual({
    deployable: false,
    lines: [
      'catalog/teams/a.yaml:1:36: error: Unknown person `bob` (there is no catalog/people/bob.yaml) [reference]',
      'catalog/teams/b.yaml:1:36: error: Unknown person `eve` (there is no catalog/people/eve.yaml) [reference]',
      '2 errors keep this from being synthesized; `watchbill check` shows them in context',
    ],
  }));

test('one error', () =>
  expect(read({ ...organization, 'catalog/teams/b.yaml': team('App', 'eve') }).lines.at(-1)).toBe(
    '1 error keeps this from being synthesized; `watchbill check` shows it in context',
  ));

test('no organization', () =>
  expect(read({})).toEqual({
    deployable: false,
    lines: ['Missing `catalog/organization.yaml`, which says what to deploy where'],
  }));

test('an organization that asks for nothing', () =>
  expect(read({ 'catalog/organization.yaml': 'name: Lab\n' })).toEqual({
    deployable: true,
    lines: ['Nothing to deploy: catalog/organization.yaml names neither `pagerduty` nor `github`'],
  }));

test('what is left out is said', () =>
  expect(
    read({
      ...organization,
      'catalog/severities.yaml': 'SEV-1: {description: Down, urgency: high, respond_within: 5m, update_every: 15m}\n',
    }),
  ).toEqual({
    deployable: true,
    lines: [
      'catalog/severities.yaml:1:8: info: Left out: what a severity does in PagerDuty, since `pagerduty.features` does not list `service_orchestration` (add `service_orchestration` to `features` in catalog/organization.yaml if the plan of the account has it) [left-out]',
    ],
  }));

const remote = '{name: Lab, pagerduty: {region: us}, state: {backend: s3, bucket: b, key: k, region: eu-central-1}}\n';

test.each<[string, string, Environment, boolean]>([
  ['on a build server', '{name: Lab, pagerduty: {region: us}}\n', { CI: 'true' }, false],
  ['written out', '{name: Lab, pagerduty: {region: us}, state: {backend: local}}\n', { CI: '1' }, false],
  ['with leave', '{name: Lab, pagerduty: {region: us}}\n', { CI: 'true', WATCHBILL_LOCAL_STATE: 'allow' }, true],
  ['elsewhere', '{name: Lab, pagerduty: {region: us}}\n', { CI: 'false' }, true],
  ['when nothing is deployed', 'name: Lab\n', { CI: 'true' }, true],
  ['unlike a remote one', remote, { CI: 'true' }, true],
])('local state %s', (_, text, env, deployable) => {
  const said = read({ 'catalog/organization.yaml': text }, env);
  expect(said.deployable).toBe(deployable);
  if (!deployable) expect(said.lines.join()).toMatch(/^Unexpected local state where CI is set/);
});

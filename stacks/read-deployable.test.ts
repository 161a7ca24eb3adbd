import { expect, test } from 'vitest';
import { readDeployable } from './read-deployable.ts';
import { folderOf } from './test-folder.ts';

function read(files: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const repo = readDeployable(folderOf(files), line => lines.push(line));
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

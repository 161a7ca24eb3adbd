import { describe, expect, test } from 'vitest';
import { linesWith, smallOrg } from './test-org.ts';

const ada = 'catalog/people/ada.yaml';
const team = 'catalog/teams/shop.yaml';
const schedule = 'catalog/schedules/shop.yaml';
const severities = 'catalog/severities.yaml';

describe('a file of another kind is one finding', () => {
  const text = (file: string) => smallOrg[file] ?? '';
  const people = 'catalog/people/x.yaml';
  test.each([
    [
      'a team',
      people,
      text(team),
      'the content of a person file with `name`, `email` and `time_zone` (it reads like the content of a team file)',
    ],
    [
      'a schedule',
      'catalog/services/x.yaml',
      text(schedule),
      'the content of a service file with `code`, `name`, `description`, `owner`, `tier` and `escalation_policy` (it reads like the content of a schedule file)',
    ],
    [
      'a person',
      'catalog/escalation-policies/x.yaml',
      text(ada),
      'the content of an escalation policy file with `name`, `owner`, `repeat` and `rules` (it reads like the content of a person file)',
    ],
    [
      'a person',
      severities,
      text(ada),
      'the content of a severities file (it reads like the content of a person file)',
    ],
    [
      'no file of ours',
      'catalog/teams/x.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {}\n',
      'the content of a team file with `name`, `acronym`, `manager` and `members`',
    ],
  ])('%s as %s', (_, file, content, said) => {
    expect(linesWith({ [file]: content })).toEqual([
      `${file}:1:1: error: Unexpected content, expected ${said} [schema]`,
    ]);
  });

  test.each([
    ['a list', '- a\n- b\n', '1:1: error: Unexpected list, expected keys and values [schema]'],
    ['a word', 'ada\n', '1:1: error: Unexpected `ada`, expected keys and values [schema]'],
    ['nothing', '', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
    ['a comment', '# later\n', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
    ['null', 'null\n', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
  ])('%s', (_, content, said) => {
    expect(linesWith({ [people]: content })).toEqual([`${people}:${said}`]);
  });

  test('a file that is merely unfinished is told what it lacks', () => {
    expect(linesWith({ [people]: 'name: X\nslack: "#x"\n' })).toEqual([
      `${people}:1:1: error: Missing keys \`email\`, \`time_zone\` (such as \`email: ada@acme.example\`) [schema]`,
      `${people}:2:1: error: Unexpected key \`slack\` (expected \`name\`, \`email\`, \`time_zone\`, \`github\`, \`country\`, \`region\`, \`managed\`, \`pagerduty\`, \`away\` or \`previously\`; a company's own keys start with \`x_\`) [schema]`,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const text = (file: string) => smallOrg[file] ?? '';
const grace = { 'catalog/people/grace.yaml': `${text('catalog/people/grace.yaml')}pagerduty: false\n` };
const onlyAda = { 'catalog/schedules/shop.yaml': text('catalog/schedules/shop.yaml').replace('[ada, grace]', '[ada]') };
const noAccount = (where: string) =>
  `error: Unexpected person \`grace\` ${where}, expected somebody with a PagerDuty account [account] → catalog/people/grace.yaml:4:12: says so here`;

test('somebody without an account is in a team and manages it', () => {
  const team = text('catalog/teams/shop.yaml').replace('manager: ada', 'manager: grace');
  expect(linesWith({ ...grace, ...onlyAda, 'catalog/teams/shop.yaml': team })).toEqual([]);
});

describe('somebody without an account is never paged', () => {
  const policy = text('catalog/escalation-policies/shop.yaml').replace('people/ada', 'people/grace');
  const severities = text('catalog/severities.yaml').replace('people/ada', 'people/grace');
  const overrides =
    '\noverrides: [{person: grace, replaces: ada, from: 2026-12-24T09:00, to: 2026-12-25T09:00, reason: x}]\n';
  const replaced =
    '\noverrides: [{person: ada, replaces: grace, from: 2026-12-24T09:00, to: 2026-12-25T09:00, reason: x}]\n';
  const schedule = onlyAda['catalog/schedules/shop.yaml'];
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'on a schedule',
      { 'catalog/schedules/shop.yaml': text('catalog/schedules/shop.yaml') },
      [`catalog/schedules/shop.yaml:9:19: ${noAccount('on a schedule')}`],
    ],
    [
      'by an override',
      { 'catalog/schedules/shop.yaml': schedule + overrides },
      [`catalog/schedules/shop.yaml:11:22: ${noAccount('on a schedule')}`],
    ],
    ['but may be replaced by one', { 'catalog/schedules/shop.yaml': schedule + replaced }, []],
    [
      'by an escalation policy',
      { 'catalog/escalation-policies/shop.yaml': policy },
      [`catalog/escalation-policies/shop.yaml:6:16: ${noAccount('as a target')}`],
    ],
    [
      'with a severity',
      { 'catalog/severities.yaml': severities },
      [`catalog/severities.yaml:1:104: ${noAccount('to be notified')}`],
    ],
  ])('%s', (_, files, said) => {
    expect(linesWith({ ...grace, ...onlyAda, ...files })).toEqual(said);
  });
});

test('there is no account to manage for somebody who has none', () => {
  const file = 'catalog/people/grace.yaml';
  expect(linesWith({ ...onlyAda, [file]: `${grace[file]}managed: true\n` })).toEqual([
    `${file}:5:10: error: Unexpected \`managed: true\`, expected a PagerDuty account to manage [account] → ${file}:4:12: says that there is none`,
  ]);
});

test('whoever owns the GitHub organization has a name there', () => {
  const file = 'catalog/organization.yaml';
  expect(linesWith({ [file]: text(file).replace('[ada]', '[ada, grace]') })).toEqual([
    `${file}:3:62: error: Unexpected owner \`grace\`, expected somebody with a GitHub name (add \`github:\` to the person) [account] → catalog/people/grace.yaml:1:1: the person`,
  ]);
});

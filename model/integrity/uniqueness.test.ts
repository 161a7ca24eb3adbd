import { describe, expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const text = (file: string) => smallOrg[file] ?? '';
const [person, team, service] = ['catalog/people/z.yaml', 'catalog/teams/z.yaml', 'catalog/services/z.yaml'];
const newPerson = 'name: Z\nemail: z@small.example\ntime_zone: Etc/UTC\n';
const newTeam = 'name: Z\nacronym: ZZ\nmanager: ada\nmembers: []\n';
const newService = 'code: SVC-Z\nname: Z\ndescription: Z.\nowner: shop\ntier: 4\nescalation_policy: shop\n';

test('new things with names of their own', () => {
  expect(linesWith({ [person]: newPerson, [team]: newTeam, [service]: newService })).toEqual([]);
});

describe('a name that another one has, whatever its capitals', () => {
  test.each([
    [person, newPerson.replace('z@', 'ADA@'), '2:8', 'email `ADA@small.example`', 'catalog/people/ada.yaml:2:8: `ada`'],
    [person, `${newPerson}github: Ada-Small\n`, '4:9', 'GitHub name `Ada-Small`', 'catalog/people/ada.yaml:4:9: `ada`'],
    [
      service,
      newService.replace('SVC-Z', 'SVC-SHOP'),
      '1:7',
      'code `SVC-SHOP`',
      'catalog/services/shop.yaml:1:7: `shop`',
    ],
    [
      service,
      newService.replace('name: Z', 'name: SHOP'),
      '2:7',
      'service name `SHOP`',
      'catalog/services/shop.yaml:2:7: `shop`',
    ],
    [team, newTeam.replace('ZZ', 'Shop'), '2:10', 'acronym `Shop`', 'catalog/teams/shop.yaml:2:10: `shop`'],
    [team, newTeam.replace('name: Z', 'name: shop'), '1:7', 'team name `shop`', 'catalog/teams/shop.yaml:1:7: `shop`'],
    [team, `${newTeam}github: {slug: shop}\n`, '5:16', 'GitHub team `shop`', 'catalog/teams/shop.yaml:1:1: `shop`'],
    [
      'catalog/schedules/z.yaml',
      text('catalog/schedules/shop.yaml'),
      '1:7',
      'schedule name `Shop`',
      'catalog/schedules/shop.yaml:1:7: `shop`',
    ],
    [
      'catalog/escalation-policies/z.yaml',
      text('catalog/escalation-policies/shop.yaml'),
      '1:7',
      'escalation policy name `Shop`',
      'catalog/escalation-policies/shop.yaml:1:7: `shop`',
    ],
    [
      'postmortems/2026-10-04-again.md',
      text('postmortems/2026-10-03-shop-down.md'),
      '2:11',
      'incident `INC-1`',
      'postmortems/2026-10-03-shop-down.md:2:11: `2026-10-03-shop-down`',
    ],
  ])('%s', (file, content, place, what, other) => {
    expect(linesWith({ [file]: content })).toEqual([
      `${file}:${place}: error: Unexpected second ${what}, expected each once [unique] → ${other} has it too`,
    ]);
  });
});

test('the third one is told too, and shown the first', () => {
  const files = { 'catalog/people/y.yaml': newPerson, [person]: newPerson, 'catalog/people/zz.yaml': newPerson };
  expect(linesWith(files)).toEqual(
    ['z', 'zz'].map(
      id =>
        `catalog/people/${id}.yaml:2:8: error: Unexpected second email \`z@small.example\`, expected each once [unique] → catalog/people/y.yaml:2:8: \`y\` has it too`,
    ),
  );
});

test('teams of one slug on GitHub are fine where nothing is deployed there', () => {
  const files = { 'catalog/teams/a/b.yaml': newTeam, 'catalog/teams/a-b.yaml': newTeam.replaceAll('Z', 'X') };
  expect(linesWith(files)).toEqual([
    'catalog/teams/a/b.yaml:1:1: error: Unexpected second GitHub team `a-b`, expected each once [unique] → catalog/teams/a-b.yaml:1:1: `a-b` has it too',
  ]);
  expect(linesWith({ ...files, 'catalog/organization.yaml': 'name: Small\n' })).toEqual([]);
});

test('a runbook is written in Markdown or in YAML', () => {
  const file = 'runbooks/shop/ShopErrorBudgetBurn.yaml';
  expect(linesWith({ [file]: text('runbooks/shop/LedgerDown.yaml') })).toEqual([
    `${file}:1:1: error: Unexpected second runbook \`shop/ShopErrorBudgetBurn\`, expected Markdown or YAML [unique] → runbooks/shop/ShopErrorBudgetBurn.md:1:1: the other one`,
  ]);
});

test('nobody is a member twice: the list is looked at as it is written', () => {
  const file = 'catalog/teams/shop.yaml';
  expect(linesWith({ [file]: text(file).replace('[ada, grace]', '[ada, grace, ada, grace]') })).toEqual([
    `${file}:4:23: error: Unexpected second \`ada\`, expected each entry once [schema] → ${file}:4:11: the first one`,
    `${file}:4:28: error: Unexpected second \`grace\`, expected each entry once [schema] → ${file}:4:16: the first one`,
  ]);
});

test('a person may have two turns in a round', () => {
  const file = 'catalog/schedules/shop.yaml';
  expect(linesWith({ [file]: text(file).replace('[ada, grace]', '[ada, grace, ada]') })).toEqual([]);
});

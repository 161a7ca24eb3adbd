import { describe, expect, test } from 'vitest';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { knownIds } from './known-ids.ts';
import { loadOpsRepo } from './load.ts';
import type { OpsRepo } from './ops-repo.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { placeFile } from './place.ts';
import type { Finding } from './source/finding.ts';
import { startOf } from './source/span.ts';
import { linesAfter, linesOf, linesWith, smallOrg } from './test-org.ts';
import { understand } from './understand.ts';

const unreadable = (file: string): Finding => ({
  rule: 'file',
  level: 'error',
  message: 'Unreadable file: EACCES',
  at: startOf(file),
});
const without = (...paths: string[]) =>
  Object.fromEntries(Object.entries(smallOrg).filter(([path]) => !paths.some(start => path.startsWith(start))));

test('a small organization is understood, and nothing is said of it', () => {
  const { repo, findings, doubtful } = loadOpsRepo(new Map(Object.entries(smallOrg)));
  expect(findings).toEqual([]);
  expect(doubtful).toEqual(new Set());
  const idsOf = (entries: OpsRepo[keyof OpsRepo] = new Map()) =>
    'id' in entries ? entries.id : Array.from(entries.keys());
  expect(Object.entries(repo).map(([name, entries]) => `${name} ${idsOf(entries)}`)).toEqual([
    'organization organization',
    'severities SEV-1,SEV-2',
    'people ada,grace',
    'teams shop',
    'schedules shop',
    'escalationPolicies shop',
    'services ledger,shop',
    'retired services/old-shop',
    'severityMapping severity-mapping',
    'slos shop/availability',
    'ruleFiles shop/dependencies',
    'events shop/Stuck',
    'runbooks shop/ShopErrorBudgetBurn,shop/LedgerDown',
    'postmortems 2026-10-03-shop-down',
  ]);
});

test('nothing at all is understood as nothing', () => {
  expect(linesOf({})).toEqual([]);
});

test('files of other people are left alone', () => {
  expect(linesWith({ 'README.md': 'a', 'catalog/README.md': '[', 'src/x.yaml': '[', constructor: '[' })).toEqual([]);
});

describe('one broken file is one finding: what refers to it is right', () => {
  test.each([
    ['catalog/people/ada.yaml', '[\n', '1:1: error: Missing `]` for the list that begins here [yaml]'],
    ['catalog/people/ada.yaml', '', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
    [
      'catalog/teams/shop.yaml',
      'name: Shop\n',
      '1:1: error: Missing keys `acronym`, `manager`, `members` (such as `acronym: PAY`) [schema]',
    ],
    ['catalog/services/shop.yaml', '- x\n', '1:1: error: Unexpected list, expected keys and values [schema]'],
    [
      'catalog/schedules/shop.yaml',
      'a: 1\n---\nb: 1\n',
      '2:1: error: Unexpected second document, expected one document in a file (put it into a file of its own) [yaml]',
    ],
    [
      'catalog/escalation-policies/shop.yaml',
      '\ta: 1\n',
      '1:1: error: Unexpected tab, expected spaces for indentation [yaml]',
    ],
    [
      'catalog/severities.yaml',
      '',
      '1:1: error: Unexpected empty file, expected a description of the severities [schema]',
    ],
    ['catalog/severities.yaml', '- SEV-1\n', '1:1: error: Unexpected list, expected keys and values [schema]'],
    ['catalog/severities.yaml', 'SEV-1: high\n', '1:8: error: Unexpected `high`, expected keys and values [schema]'],
    ['catalog/organization.yaml', 'x', '1:1: error: Unexpected `x`, expected keys and values [schema]'],
    [
      'runbooks/shop/ShopErrorBudgetBurn.md',
      '# No front matter\n',
      '1:1: error: Missing front matter, expected the file to begin with `---`, keys and a closing `---` [schema]',
    ],
    [
      'runbooks/shop/ShopErrorBudgetBurn.md',
      '---\nservice: shop\nowner: [\n---\n',
      '3:8: error: Missing `]` for the list that begins here [yaml]',
    ],
    [
      'postmortems/2026-10-03-shop-down.md',
      `---\na: 1\n---\n${'> '.repeat(100)}`,
      '4:1: error: Unexpected depth, expected at most 64 levels of nesting [markdown]',
    ],
  ])('%s: %j', (file, text, said) => {
    expect(linesWith({ [file]: text })).toEqual([`${file}:${said}`]);
  });

  test('a key of severities that is misspelt', () => {
    expect(linesAfter('catalog/severities.yaml', 'SEV-1', 'SEV-01')).toEqual([
      'catalog/severities.yaml:1:1: error: Unexpected key `SEV-01` (expected a key such as `SEV-1` or `SEV-3`) [schema]',
    ]);
  });
});

describe('so is one that cannot be read', () => {
  test.each(Object.keys(smallOrg))('%s', file => {
    expect(linesOf(without(file), [unreadable(file)])).toEqual([`${file}:1:1: error: Unreadable file: EACCES [file]`]);
  });

  test.each([
    'catalog',
    'catalog/people',
    'catalog/teams',
    'catalog/schedules',
    'catalog/escalation-policies',
    'catalog/services',
    'alerts',
    'runbooks/shop',
  ])('a folder: %s', folder => {
    expect(linesOf(without(folder), [unreadable(folder)])).toEqual([
      `${folder}:1:1: error: Unreadable file: EACCES [file]`,
    ]);
  });

  test('a folder with some of the people', () => {
    const files = {
      ...smallOrg,
      'catalog/teams/shop.yaml': smallOrg['catalog/teams/shop.yaml']?.replace('grace', 'emea/linus') ?? '',
    };
    expect(linesOf(files, [unreadable('catalog/people/emea')])).toEqual([
      'catalog/people/emea:1:1: error: Unreadable file: EACCES [file]',
    ]);
  });

  test('a note among the people makes nobody exist', () => {
    const files = {
      ...smallOrg,
      'catalog/teams/shop.yaml': smallOrg['catalog/teams/shop.yaml']?.replace('grace', 'linus') ?? '',
    };
    expect(linesOf(files, [unreadable('catalog/people/notes.md')])).toContain(
      'catalog/teams/shop.yaml:4:16: error: Unknown person `linus` (there is no catalog/people/linus.yaml) [reference]',
    );
  });
});

describe('so is one that is misplaced or badly named', () => {
  const move = (from: string, to: string) => linesOf({ ...without(from), [to]: smallOrg[from] ?? '' });
  test.each([
    [
      'catalog/people/ada.yaml',
      'catalog/people/ada.yml',
      'Unexpected ending `.yml`, expected `catalog/people/ada.yaml`',
    ],
    [
      'catalog/people/ada.yaml',
      'catalog/people/Ada.yaml',
      'Unexpected name `Ada`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens (rename it, e.g. to `ada.yaml`)',
    ],
    [
      'catalog/people/ada.yaml',
      'catalog/peple/ada.yaml',
      'Unexpected file `catalog/peple/ada.yaml`, expected one that Watchbill knows (did you mean `catalog/people/`?)',
    ],
    [
      'catalog/severities.yaml',
      'catalog/severity.yaml',
      'Unexpected file `catalog/severity.yaml`, expected one that Watchbill knows (did you mean `catalog/severities.yaml`?)',
    ],
    [
      'catalog/severities.yaml',
      'catalog/severities.YAML',
      'Unexpected ending `.YAML`, expected `catalog/severities.yaml`',
    ],
    [
      'alerts/shop/availability.slo.yaml',
      'alerts/Shop/availability.slo.yaml',
      'Unexpected name `Shop`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens (rename it, e.g. to `shop`)',
    ],
    [
      'runbooks/shop/LedgerDown.yaml',
      'runbooks/shop/LedgerDown.yml',
      'Unexpected ending `.yml`, expected `runbooks/shop/LedgerDown.yaml`',
    ],
  ])('%s as %s', (from, to, said) => {
    expect(move(from, to)).toEqual([`${to}:1:1: error: ${said} [file]`]);
  });

  const words = 'expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens';
  test.each([
    ['catalog/people/ada.yaml', 'catalog/people/ada copy.yaml', 'ada copy', 'ada-copy.yaml'],
    ['catalog/people/ada.yaml', 'catalog/people/Ada.yaml', 'Ada', 'ada.yaml'],
    ['catalog/people/ada.yaml', 'catalog/people/Ada.yml', 'Ada', 'ada.yaml'],
    ['catalog/teams/shop.yaml', 'catalog/teams/Shop.yaml', 'Shop', 'shop.yaml'],
    ['catalog/schedules/shop.yaml', 'catalog/schedules/shop (2).yaml', 'shop (2)', 'shop-2.yaml'],
    ['catalog/escalation-policies/shop.yaml', 'catalog/escalation-policies/shop_2.yaml', 'shop_2', 'shop-2.yaml'],
    ['catalog/services/shop.yaml', 'catalog/services/shop copy.yaml', 'shop copy', 'shop-copy.yaml'],
    ['postmortems/2026-10-03-shop-down.md', 'postmortems/2026-10-03-Shop.md', '2026-10-03-Shop', '2026-10-03-shop.md'],
  ])('a copy of %s as %s is no second one', (from, to, name, good) => {
    const text = `${smallOrg[from]}`.replace('tier: 2', 'tier: 2\npreviously: store');
    expect(linesWith({ [from]: text, [to]: text })).toEqual([
      `${to}:1:1: error: Unexpected name \`${name}\`, ${words} (rename it, e.g. to \`${good}\`) [file]`,
    ]);
  });

  test('its own faults are found all the same', () => {
    const text = smallOrg['catalog/teams/shop.yaml']?.replace('grace', 'garce').replace('acronym', 'acronmy') ?? '';
    expect(linesWith({ 'catalog/teams/Shop.yaml': text }).map(line => line.slice(0, 90))).toEqual([
      'catalog/teams/Shop.yaml:1:1: error: Unexpected name `Shop`, expected lower-case words of `',
      'catalog/teams/Shop.yaml:2:1: error: Unexpected key `acronmy`, expected `acronym` [schema]',
      'catalog/teams/Shop.yaml:4:16: error: Unknown person `garce` (did you mean `grace`?) [refer',
    ]);
  });

  test('beside the right one it is not read', () => {
    expect(linesWith({ 'catalog/people/ada.yml': '[' })).toEqual([
      'catalog/people/ada.yml:1:1: error: Unexpected ending `.yml`, expected `catalog/people/ada.yaml` [file]',
    ]);
  });
});

test('findings come in the order of their places, whatever the order of the files', () => {
  const files = {
    'catalog/teams/b.yaml': '[',
    'catalog/teams/a.yaml': 'name: A\nx: 1\n',
    'catalog/people/z.yaml': '[',
  };
  const lines = linesOf(files);
  expect(lines).toHaveLength(4);
  expect(linesOf(Object.fromEntries(Object.entries(files).reverse()))).toEqual(lines);
  expect(lines).toEqual(lines.toSorted());
});

test('kinds with an error of their own are doubtful, those with a warning are not', () => {
  const doubtful = (files: Readonly<Record<string, string>>, findings: readonly Finding[] = []) =>
    Array.from(loadOpsRepo(new Map(Object.entries({ ...smallOrg, ...files })), findings).doubtful);
  expect(doubtful({ 'catalog/people/ada.yaml': '[' })).toEqual(['person']);
  expect(doubtful({ 'catalog/people/ada.yaml': `${smallOrg['catalog/people/ada.yaml']}country: NO\n` })).toEqual([]);
  expect(doubtful({ 'catalog/teams/x.yml': '[' })).toEqual(['team']);
  expect(doubtful({}, [unreadable('runbooks/shop')])).toEqual(['runbook', 'yaml-runbook']);
  expect(doubtful({ 'catalog/x.yaml': 'a: 1' })).toContain('service');
});

test('no place is worked out, which costs a second parse, while nothing is wrong', () => {
  const parsed = Object.entries(smallOrg).flatMap(([path, text]): ParsedFile[] => {
    const { kind = 'person', id, service } = placeFile(path);
    const nowhere = () => {
      throw new Error(`A place in ${path} was asked for`);
    };
    return parseFile(path, text, kind, id, service).map(file => ({
      ...file,
      source: { ...file.source, at: nowhere, atKey: nowhere },
      understood: { ...file.understood, at: nowhere, atKey: nowhere },
    }));
  });
  const reading = {
    repo: understand(parsed),
    parsed,
    known: knownIds(parsed, Object.keys(smallOrg).map(placeFile), new Set()),
  };
  expect(checkIntegrity(reading)).toEqual([]);
  expect(() => checkIntegrity({ ...reading, known: knownIds([], [], new Set()) })).toThrow('A place in');
});

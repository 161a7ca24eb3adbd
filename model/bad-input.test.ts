import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { readContent } from './read.ts';
import { findingLine } from './source/finding.ts';
import { smallOrg } from './test-org.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watchbill-bad-'));
  for (const [path, text] of Object.entries(smallOrg)) write(path, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function check(): string[] {
  const started = performance.now();
  const { files, findings } = readContent(root);
  const lines = loadOpsRepo(files, findings).findings.map(findingLine);
  expect(performance.now() - started, 'milliseconds').toBeLessThan(5_000);
  return lines;
}

const [person, schedule, service, runbook] = [
  'catalog/people/grace.yaml',
  'catalog/schedules/shop.yaml',
  'catalog/services/shop.yaml',
  'runbooks/shop/ShopErrorBudgetBurn.md',
] as const;
const rules = 'alerts/shop/a.rules.yaml';
const ruleText = 'groups:\n- name: a\n  rules:\n  - alert: Down\n    expr: up\n';
const text = (file: string) => smallOrg[file] ?? '';
const change = (file: string, before: string, after: string) => text(file).replace(before, () => after);
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

/** Lists of aliases, each ten times as long as the one above. */
const bomb = [
  'l0: &l0 [lol]',
  ...Array.from({ length: 9 }, (_, line) => `l${line + 1}: &l${line + 1} [${Array(10).fill(`*l${line}`)}]`),
].join('\n');

const lowerCase = 'expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens';
const depth = 'Unexpected depth, expected at most 64 levels of nesting';
const bare = (word: string, boolean: boolean) =>
  `warning: Unexpected bare \`${word}\`, expected \`"${word}"\` or \`${boolean}\` (YAML 1.2 reads it as text, YAML 1.1 as \`${boolean}\`) [yaml]`;

type Case = readonly [file: string, content: string | Uint8Array, said: string];
const contents: Readonly<Record<string, Case>> = {
  'an alias bomb': [
    person,
    bomb,
    '2:10: error: Unexpected number of aliases, expected a file that does not multiply itself [yaml]',
  ],
  'an alias bomb behind valid keys': [
    person,
    `${text(person)}x_bomb:\n${bomb.replaceAll(/^/gm, '  ')}\n`,
    '6:12: error: Unexpected number of aliases, expected a file that does not multiply itself [yaml]',
  ],
  'an alias that holds itself': [
    person,
    `${text(person)}x_self: &self {a: [*self]}\n`,
    '4:20: error: Unexpected alias `*self` inside of what it stands for [yaml]',
  ],
  '20 MB of YAML': [
    person,
    'name: Grace\n'.repeat(1_750_000),
    '1:1: error: Unexpected size of 20.1 MB, expected at most 1 MB [file]',
  ],
  '20 MB of Markdown': [
    runbook,
    'Restart it.\n'.repeat(1_750_000),
    '1:1: error: Unexpected size of 20.1 MB, expected at most 1 MB [file]',
  ],
  '5 MB of Markdown in one line': [
    runbook,
    'a '.repeat(2_621_440),
    '1:1: error: Unexpected size of 5.0 MB, expected at most 1 MB [file]',
  ],
  'a picture called like a runbook': [
    runbook,
    bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 0x0d, 'IHDR'),
    '1:1: error: Unexpected bytes, expected UTF-8 text (save the file as UTF-8) [file]',
  ],
  'an archive called like a runbook': [
    runbook,
    bytes('PK', 3, 4, 0x14, 0, 0, 0, 8, 0),
    '1:6: error: Unexpected NUL byte, expected text [file]',
  ],
  'quotations without end': [
    runbook,
    `${text(runbook)}\n${'> a\n\n'.repeat(50_000)}`,
    '166:1: error: Unexpected number of lists and quotations, expected at most 79 in a file of 100008 lines [markdown]',
  ],
  'items ever deeper': [
    runbook,
    `${text(runbook)}\n${Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')}\n`,
    `72:1: error: ${depth} [markdown]`,
  ],
  'brackets in brackets': [
    person,
    `${text(person)}x_deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    `4:72: error: ${depth} [yaml]`,
  ],
  'brackets that nobody closes': [
    person,
    `${text(person)}x_deep: ${'['.repeat(10_000)}\n`,
    `4:72: error: ${depth} [yaml]`,
  ],
  'keys under keys': [
    person,
    Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    `64:64: error: ${depth} [yaml]`,
  ],
  'quotes in quotes': [runbook, `${text(runbook)}${'> '.repeat(50_000)}\n`, `7:1: error: ${depth} [markdown]`],
  'bytes that are no UTF-8': [
    person,
    bytes('name: Ren', 0xe9, 'e\n'),
    '1:10: error: Unexpected bytes, expected UTF-8 text (save the file as UTF-8) [file]',
  ],
  'UTF-16': [person, Buffer.from(text(person), 'utf16le'), '1:2: error: Unexpected NUL byte, expected text [file]'],
  'a byte order mark': [
    person,
    `\uFEFF${text(person)}`,
    '1:1: info: Unexpected byte order mark, expected UTF-8 without one [file]',
  ],
  'line ends of Windows': [
    runbook,
    text(runbook).replaceAll('\n', '\r\n'),
    '1:4: info: Unexpected CRLF line ends, expected LF (commands pasted from such a file fail; add `* text=auto eol=lf` to .gitattributes) [file]',
  ],
  'line ends of an old Mac': [
    person,
    text(person).replaceAll('\n', '\r'),
    '1:7: error: Unexpected mapping inside a value, expected quotes around text that holds `: ` (or the line below it is indented too far) [yaml]',
  ],
  'a tab': [
    schedule,
    change(schedule, '    turn', '\tturn'),
    '6:1: error: Unexpected tab, expected spaces for indentation [yaml]',
  ],
  'a rule file of 5 MB': [
    rules,
    `${ruleText}${'# padding\n'.repeat(500_000)}`,
    '1:1: error: Unexpected size of 4.8 MB, expected at most 1 MB [file]',
  ],
  'a rule file with line ends of Windows': [
    rules,
    ruleText.replaceAll('\n', '\r\n'),
    '1:8: info: Unexpected CRLF line ends, expected LF (commands pasted from such a file fail; add `* text=auto eol=lf` to .gitattributes) [file]',
  ],
  'a rule file with a byte order mark': [
    rules,
    `\uFEFF${ruleText}`,
    '1:1: info: Unexpected byte order mark, expected UTF-8 without one [file]',
  ],
  'a rule file with a key that is there twice': [
    rules,
    `${ruleText}groups: []\n`,
    '6:1: error: Unexpected second key `groups`, expected each key once [yaml]',
  ],
  'a rule file that is nested too deep': [
    rules,
    `${ruleText}    labels: {a: ${'['.repeat(10_000)}${']'.repeat(10_000)}}\n`,
    `6:75: error: ${depth} [yaml]`,
  ],
  'an alias bomb in labels': [
    rules,
    `${ruleText}    labels:\n${bomb.replaceAll(/^/gm, '      ')}\n`,
    '8:16: error: Unexpected number of aliases, expected a file that does not multiply itself [yaml]',
  ],
  'a merge of what are no keys and values': [
    rules,
    `${ruleText}    labels: {<<: [page]}\n`,
    '6:19: error: Unexpected value of `<<`, expected an alias of keys and values [yaml]',
  ],
  'a merge that holds itself': [
    rules,
    `${ruleText}    labels: &self {<<: *self}\n`,
    '6:24: error: Unexpected alias `*self` inside of what it stands for [yaml]',
  ],
  'an empty file': [person, '', '1:1: error: Unexpected empty file, expected a description of the person [schema]'],
  'an empty runbook': [
    runbook,
    '',
    '1:1: error: Missing front matter, expected the file to begin with `---`, keys and a closing `---` [schema]',
  ],
  'several documents': [
    person,
    `${text(person)}---\n${text(person)}`,
    '4:1: error: Unexpected second document, expected one document in a file (put it into a file of its own) [yaml]',
  ],
  'a key that is there twice': [
    person,
    `${text(person)}name: Hopper\n`,
    '4:1: error: Unexpected second key `name`, expected each key once [yaml]',
  ],
  '`__proto__` as a key': [
    person,
    `${text(person)}__proto__: {managed: true}\n`,
    "4:1: error: Unexpected key `__proto__` (expected `name`, `email`, `time_zone`, `github`, `country`, `region`, `managed`, `pagerduty`, `away` or `previously`; a company's own keys start with `x_`) [schema]",
  ],
  '`constructor` as a key': [
    person,
    `${text(person)}constructor: 1\n`,
    "4:1: error: Unexpected key `constructor` (expected `name`, `email`, `time_zone`, `github`, `country`, `region`, `managed`, `pagerduty`, `away` or `previously`; a company's own keys start with `x_`) [schema]",
  ],
  '`__proto__` as an id': [
    'catalog/people/__proto__.yaml',
    text(person).replaceAll(/grace/gi, 'Trudy'),
    `1:1: error: Unexpected name \`__proto__\`, ${lowerCase} (rename it, e.g. to \`proto.yaml\`) [file]`,
  ],
  '`constructor` as a reference': [
    service,
    change(service, 'owner: shop', 'owner: constructor'),
    '4:8: error: Unknown team `constructor` (there is no catalog/teams/constructor.yaml) [reference]',
  ],
  'an id with spaces': [
    'catalog/people/eve moneypenny.yaml',
    text(person).replaceAll(/grace/gi, 'Mallory'),
    `1:1: error: Unexpected name \`eve moneypenny\`, ${lowerCase} (rename it, e.g. to \`eve-moneypenny.yaml\`) [file]`,
  ],
  'a reference with dots': [
    service,
    change(service, 'owner: shop', 'owner: ../teams/shop'),
    '4:8: error: Unknown team `../teams/shop` (there is no catalog/teams/../teams/shop.yaml) [reference]',
  ],
  'a bare `NO` for Norway': [person, `${text(person)}country: NO\n`, `4:10: ${bare('NO', false)}`],
  'a bare `yes` for true': [
    person,
    `${text(person)}managed: yes\n`,
    '4:10: error: Unexpected `yes`, expected `true` or `false` (write `true`) [schema]',
  ],
  'a bare `on` for true': [
    schedule,
    `${text(schedule)}shadow: on\n`,
    '10:9: error: Unexpected `on`, expected `true` or `false` (write `true`) [schema]',
  ],
  'a day that does not exist': [
    schedule,
    change(schedule, '2026-01-05', '2026-02-30'),
    '8:12: error: Unexpected `2026-02-30`, expected a date that exists [schema]',
  ],
  'a day in a file name that does not exist': [
    'postmortems/2026-02-30-x.md',
    change('postmortems/2026-10-03-shop-down.md', 'INC-1', 'INC-2'),
    '1:1: error: Unexpected date `2026-02-30`, expected a day of the calendar [file]',
  ],
  'an instant that does not exist': [
    'postmortems/2026-10-03-shop-down.md',
    change('postmortems/2026-10-03-shop-down.md', '14:02Z', '24:02Z'),
    '7:13: error: Unexpected `2026-10-03T24:02Z`, expected an instant in UTC that exists [schema]',
  ],
  'a number below its range': [
    service,
    change(service, 'tier: 2', 'tier: -1'),
    '5:7: error: Unexpected `-1`, expected a number from 0 to 4 [schema]',
  ],
  'a number above its range': [
    service,
    change(service, 'tier: 2', `tier: ${'9'.repeat(30)}`),
    '5:7: error: Unexpected `1e+30`, expected a number from 0 to 4 [schema]',
  ],
  'a number without end': [
    service,
    change(service, 'tier: 2', 'tier: .inf'),
    '5:7: error: Unexpected `Infinity`, expected a whole number [schema]',
  ],
  'no number': [
    service,
    change(service, 'tier: 2', 'tier: .nan'),
    '5:7: error: Unexpected `NaN`, expected a whole number [schema]',
  ],
  'a turn of ages': [
    schedule,
    change(schedule, 'weekly', '99999999999999999999w'),
    '6:11: error: Unexpected turn `99999999999999999999w`, expected 1 hour to 365 days [limit]',
  ],
  'an ending that nobody looks for': [
    'catalog/people/eve.yml',
    text(person).replaceAll(/grace/gi, 'Eve'),
    '1:1: error: Unexpected ending `.yml`, expected `catalog/people/eve.yaml` [file]',
  ],
  'what Git leaves of a conflict': [
    person,
    `<<<<<<< HEAD\n${text(person)}=======\n${text(person)}>>>>>>> theirs\n`,
    '1:1: error: Unexpected line, expected `key: value` [yaml]',
  ],
};

test.each<[string, string]>([
  ['one line of 900 KB', 'a '.repeat(450_000)],
  ['ten thousand links', '- [a](https://a.example/)\n'.repeat(10_000)],
  ['a list of 20,000 lines', '- a, b and c of them\n'.repeat(20_000)],
])('%s is read', (_, more) => {
  write(runbook, `${text(runbook)}\n${more}`);
  expect(check()).toEqual([]);
});

/** What is wrong elsewhere is found all the same. */
const control =
  'catalog/teams/zz.yaml:2:10: error: Unexpected `zz top`, expected a short name of 2 to 12 letters, digits or hyphens such as `PAY` [schema]';
const breakAnother = () => write('catalog/teams/zz.yaml', 'name: Z\nacronym: zz top\nmanager: ada\nmembers: []\n');

describe('bad input is one finding, and all other files are checked', () => {
  test.each(Object.entries(contents))('%s', (_, [file, content, said]) => {
    write(file, content);
    expect(check()).toEqual([`${file}:${said}`]);
    breakAnother();
    expect(check().toSorted()).toEqual([`${file}:${said}`, control].toSorted());
  });

  test.each<[string, (path: string) => void, string]>([
    ['a directory called like a file', path => mkdirSync(path), 'Unexpected folder `grace.yaml`, expected a file'],
    [
      'a link that leaves the root',
      path => symlinkSync('/etc/passwd', path),
      'Unexpected link that leaves the root, expected one that stays inside',
    ],
    [
      'a link to nothing',
      path => symlinkSync('gone.yaml', path),
      'Unexpected link to nothing, expected a file or folder',
    ],
    [
      'a link to itself',
      path => symlinkSync('grace.yaml', path),
      'Unexpected link to nothing, expected a file or folder',
    ],
    [
      'a link to a folder around it',
      path => symlinkSync('..', path),
      'Unexpected link to a folder around it, expected no loop',
    ],
  ])('%s', (_, make, said) => {
    rmSync(join(root, person));
    make(join(root, person));
    expect(check()).toEqual([`${person}:1:1: error: ${said} [file]`]);
    breakAnother();
    expect(check()).toEqual([`${person}:1:1: error: ${said} [file]`, control]);
  });
});

test('all of it at once is all of it, each once', () => {
  const files = new Set<string>();
  const expected = Object.values(contents).flatMap(([file, content, said]) => {
    if (files.has(file) || file === schedule || file === service) return [];
    files.add(file);
    write(file, content);
    return [`${file}:${said}`];
  });
  expect(check().toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(6);
});

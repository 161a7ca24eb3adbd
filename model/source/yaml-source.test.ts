import { describe, expect, test } from 'vitest';
import { findingLine } from './finding.ts';
import type { Path, Span } from './span.ts';
import { parseYaml } from './yaml-source.ts';

const said = (text: string) => parseYaml('f.yaml', text).findings.map(findingLine);
const short = ({ line, column, endLine, endColumn }: Span) => `${line}:${column}-${endLine}:${endColumn}`;

describe('the value', () => {
  test.each<[string, string, unknown]>([
    ['keys and lists', 'a: 1\nb: [x, 2.5]\n', { a: 1, b: ['x', 2.5] }],
    ['words of YAML 1.1 as text', 'a: yes\n', { a: 'yes' }],
    ['dates as text', 'a: 2026-01-05\n', { a: '2026-01-05' }],
    ['numbers as keys', '3: x\n', { 3: 'x' }],
    ['an anchor and its alias', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
    ['an anchor on a key', '&x a: 1\nb: *x\n', { a: 1, b: 'a' }],
    ['an anchor written twice', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['a tag that says what the value is anyway', 'a: !!str 5\n', { a: '5' }],
    ['a document between its marks', '---\na: 1\n...\n', { a: 1 }],
    ['the directive of the version that we read', '%YAML 1.2\n---\na: yes\n', { a: 'yes' }],
    ['a merge key as a key', 'a: &a {b: 1}\nc:\n  <<: *a\n', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
    ['a tab after a colon', 'a:\t1\n', { a: 1 }],
    ['nothing', '', null],
    ['a comment', '# nothing\n', null],
  ])('%s', (_, text, value) => {
    expect(parseYaml('f.yaml', text).value).toEqual(value);
  });

  test('a part that many aliases stand for is no bomb', () => {
    const { findings, at } = parseYaml('f.yaml', `a: &x [1]\nb: [${'*x, '.repeat(5_000)}]\n`);
    expect(findings).toEqual([]);
    expect(short(at('b', 4_999))).toBe('2:20001-2:20003');
  });

  test('keys that every object seems to have are keys like others', () => {
    const { value } = parseYaml('f.yaml', '__proto__: {x: 1}\nconstructor: 2\n');
    expect(Object.entries(value ?? {})).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ]);
    expect(Object.hasOwn({}, 'x')).toBe(false);
  });
});

describe('places', () => {
  const text = `# A comment
name: Ada
people: [ada, "grace"]
layers:
  - name: Weekly
    people:
      - linus
  - {name: Daily, "7": x}
note: |
  two
  lines
empty:
"quoted key": 1
007: spy
`;
  const source = parseYaml('f.yaml', text);
  test.each<[string, Path, string, string]>([
    ['a value', ['name'], '2:7-2:10', '2:1-2:5'],
    ['an entry of a list in brackets', ['people', 1], '3:15-3:22', '3:9-3:23'],
    ['a value of a block in a list', ['layers', 0, 'name'], '5:11-5:17', '5:5-5:9'],
    ['an entry of a block list', ['layers', 0, 'people', 0], '7:9-7:14', '7:7-7:14'],
    ['a block of keys: its first line', ['layers', 0], '5:5-5:17', '5:3-5:17'],
    ['a value of a map in braces', ['layers', 1, 'name'], '8:12-8:17', '8:6-8:10'],
    ['a key that is a number in quotes', ['layers', 1, 7], '8:24-8:25', '8:19-8:22'],
    ['text over several lines', ['note'], '9:7-12:1', '9:1-9:5'],
    ['an empty value', ['empty'], '12:7-12:7', '12:1-12:6'],
    ['a quoted key', ['quoted key'], '13:15-13:16', '13:1-13:13'],
    ['a key as it is called in the data', ['7'], '14:6-14:9', '14:1-14:4'],
    ['everything: the first line', [], '2:1-2:10', '2:1-2:10'],
    ['a part that is missing: what is around it', ['layers', 0, 'turn'], '5:5-5:17', '5:5-5:17'],
    ['a part of a part that is missing', ['layers', 9, 'name'], '5:3-5:17', '5:3-5:17'],
    ['a part of a part that is missing, called like one that is there', ['links', 'name'], '2:1-2:10', '2:1-2:10'],
    ['a part of plain text', ['name', 'first'], '2:7-2:10', '2:7-2:10'],
  ])('%s', (_, path, value, key) => {
    expect([short(source.at(...path)), short(source.atKey(...path))]).toEqual([value, key]);
  });

  test('a part of what an alias stands for is where it is written', () => {
    const aliased = parseYaml('f.yaml', 'a: &x\n  name: Ada\nb: *x\n');
    expect(short(aliased.at('b'))).toBe('3:4-3:6');
    expect(short(aliased.at('b', 'name'))).toBe('2:9-2:12');
    expect(short(aliased.atKey('b', 'name'))).toBe('2:3-2:7');
  });

  test('columns count UTF-16 units, as editors do', () => {
    expect(short(parseYaml('f.yaml', 'a: ["😀", b]\n').at('a', 1))).toBe('1:11-1:12');
  });

  test('a file that is no YAML has places too', () => {
    expect(short(parseYaml('f.yaml', 'a: 1\nb: [\n').at('a'))).toBe('1:4-1:5');
  });
});

describe('what is wrong is one finding, at its place', () => {
  test.each([
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      '2:1: error: Unexpected second document, expected one document in a file (put it into a file of its own)',
    ],
    ['a second key', 'a: 1\nb: 2\na: 3\n', '3:1: error: Unexpected second key `a`, expected each key once'],
    ['a second key in braces', 'a: {b: 1, "b": 2}\n', '1:11: error: Unexpected second key `b`, expected each key once'],
    [
      'second keys in two maps: the first',
      'a: {b: 1, b: 2}\nc: {d: 1, d: 2}\n',
      '1:11: error: Unexpected second key `b`, expected each key once',
    ],
    [
      'two second keys: the first',
      'a: {b: 1, b: 2}\na: 3\n',
      '1:11: error: Unexpected second key `b`, expected each key once',
    ],
    ['two keys without a name', ': x\n~: y\n', '2:1: error: Unexpected second key ``, expected each key once'],
    [
      'a number and the same in quotes as keys',
      '1: x\n"1": y\n',
      '2:1: error: Unexpected second key `1`, expected each key once',
    ],
    ['a list as a key', '? [a, b]\n: 1\n', '1:3: error: Unexpected key, expected plain text'],
    ['an alias as a key', 'a: &x b\n*x : 1\n', '2:1: error: Unexpected key, expected plain text'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1: error: Unexpected tab, expected spaces for indentation'],
    ['a tag of somebody', 'a: !Ref b\n', '1:4: error: Unexpected tag, expected plain YAML'],
    ['a tag of YAML 1.1', 'a: !!binary aGk=\n', '1:4: error: Unexpected tag, expected plain YAML'],
    ['an older version', '%YAML 1.1\n---\na: yes\n', '1:1: error: Unexpected YAML 1.1, expected 1.2'],
    ['an unknown directive', '%FOO\n---\na: 1\n', '1:1: error: Unexpected directive, expected plain YAML'],
    ['an alias of nothing', 'a: *b\n', '1:4: error: Unknown alias `*b`, expected an anchor `&b` above it'],
    [
      'an alias before its anchor',
      'a: *b\nc: &b 1\n',
      '1:4: error: Unknown alias `*b`, expected an anchor `&b` above it',
    ],
    [
      'an alias that holds itself',
      'a: &a [1, *a]\n',
      '1:11: error: Unexpected alias `*a` inside of what it stands for',
    ],
    ['a list without its end', 'a: 1\nb: [x,\n  y\nc: 2\n', '2:4: error: Missing `]` for the list that begins here'],
    ['a map without its end', 'a: {b: 1\nc: 2\n', '1:4: error: Missing `}` for the mapping that begins here'],
    ['a list in a list without ends', 'a: [x, [y\n', '1:4: error: Missing `]` for the list that begins here'],
    ['double quotes without their end', 'a: 1\nb: "x\nc: y\n', '2:4: error: Missing `"` for the text that begins here'],
    ['single quotes without their end', "a: 'x\nb: y\n", "1:4: error: Missing `'` for the text that begins here"],
    ['a bracket too many', 'a: [x]]\n', '1:7: error: Unexpected `]`, expected none here'],
    ['a comma too many', 'a: [x,,y]\n', '1:7: error: Unexpected `,`, expected none here'],
    [
      'a colon in a value',
      'a: b: c\n',
      '1:4: error: Unexpected mapping inside a value, expected quotes around text that holds `: ` (or the line below it is indented too far)',
    ],
    ['a key without its colon', 'a: 1\nb\nc: 2\n', '2:1: error: Unexpected line, expected `key: value`'],
    ['a first key without its colon', 'a\nb: 1\n', '1:1: error: Unexpected line, expected `key: value`'],
    [
      'a line indented too little',
      'a:\n    b: 1\n  c: 2\n',
      '3:1: error: Unexpected indentation, expected that of a line above',
    ],
    [
      'an at sign without quotes',
      'a: @ada\n',
      '1:4: error: Unexpected `@`, expected quotes around text that starts with it',
    ],
    [
      'an unknown escape',
      'a: "C:\\Users"\n',
      '1:7: error: Unexpected escape `\\U`, expected one that YAML knows (in single quotes a `\\` is itself)',
    ],
    ['text after quotes', "a: 'it's'\n", '1:8: error: Unexpected text after a value, expected the end of the line'],
    [
      'what Git leaves of a conflict',
      'a: 1\n<<<<<<< HEAD\nb: 2\n',
      '2:1: error: Unexpected line, expected `key: value`',
    ],
  ])('%s', (_, text, line) => {
    const { value, findings } = parseYaml('f.yaml', text);
    expect(findings.map(findingLine)).toEqual([`f.yaml:${line} [yaml]`]);
    expect(value).toBeUndefined();
  });

  test('a second key shows the first', () => {
    const [found] = parseYaml('f.yaml', 'a: 1\nb: 2\na: 3\n').findings;
    expect(found?.related && `${short(found.related.at)} ${found.related.message}`).toBe('1:1-1:2 the first one');
  });
});

describe('words that YAML 1.1 reads as booleans', () => {
  const word = (text: string, boolean: boolean) =>
    `warning: Unexpected bare \`${text}\`, expected \`"${text}"\` or \`${boolean}\` (YAML 1.2 reads it as text, YAML 1.1 as \`${boolean}\`) [yaml]`;
  test('are warned of, in the order of the file', () => {
    expect(said('country: NO\na: [on, "off", true]\nn: y\n')).toEqual([
      `f.yaml:1:10: ${word('NO', false)}`,
      `f.yaml:2:5: ${word('on', true)}`,
      `f.yaml:3:4: ${word('y', true)}`,
    ]);
  });
  test('are fine as keys and in quotes', () => {
    expect(said('on: \'yes\'\nNO: "no"\n')).toEqual([]);
  });
  test('are not told by the thousand', () => {
    expect(said(`a:\n${'- yes\n'.repeat(1000)}`)).toHaveLength(20);
  });
});

describe('what would take memory or time', () => {
  const tooDeep = 'error: Unexpected depth, expected at most 64 levels of nesting [yaml]';
  test.each([
    ['64 levels are fine', '['.repeat(64) + ']'.repeat(64), []],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), [`f.yaml:1:65: ${tooDeep}`]],
    ['lists that nobody closes', '['.repeat(20_000), [`f.yaml:1:65: ${tooDeep}`]],
    ['maps that nobody closes', '{a: '.repeat(20_000), [`f.yaml:1:254: ${tooDeep}`]],
    ['lists in lists', '- '.repeat(20_000), [`f.yaml:1:129: ${tooDeep}`]],
    [
      'keys under keys',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      [`f.yaml:64:64: ${tooDeep}`],
    ],
    [
      'aliases of aliases',
      bomb(),
      ['f.yaml:2:10: error: Unexpected number of aliases, expected a file that does not multiply itself [yaml]'],
    ],
    [
      'a hundred thousand errors',
      '}\n'.repeat(100_000),
      ['f.yaml:1:1: error: Unexpected `}`, expected none here [yaml]'],
    ],
    [
      'as many second keys',
      'a: 1\n'.repeat(50_000),
      ['f.yaml:2:1: error: Unexpected second key `a`, expected each key once [yaml]'],
    ],
    [
      'as many documents',
      '---\na: 1\n'.repeat(50_000),
      [
        'f.yaml:3:1: error: Unexpected second document, expected one document in a file (put it into a file of its own) [yaml]',
      ],
    ],
    ['as many keys are fine', Array.from({ length: 50_000 }, (_, key) => `k${key}: 1`).join('\n'), []],
  ])('%s', { timeout: 30_000 }, (_, text, lines) => {
    expect(said(text)).toEqual(lines);
  });

  /** Each line has ten times the entries of the line above. */
  function bomb(): string {
    const lines = Array.from(
      { length: 9 },
      (_, line) => `l${line + 1}: &l${line + 1} [${Array(10).fill(`*l${line}`)}]`,
    );
    return ['l0: &l0 [lol]', ...lines].join('\n');
  }
});

test('a place in depth does not depend on how much stack is left', () => {
  const text = '['.repeat(5_000);
  const below = (frames: number): string[] => (frames === 0 ? said(text) : below(frames - 1));
  expect(below(5_000)).toEqual(said(text));
});

// Breaks every key and value of Acme, loading alone. test/mutations.test.ts breaks a sample, with all rules.
import { describe, expect, test } from 'vitest';
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { loadOpsRepo } from './load.ts';
import type { ParsedFile } from './parse-file.ts';
import { findingLine } from './source/finding.ts';
import type { Path } from './source/span.ts';
import { editable as editableText, pathsIn } from './source/test-edit.ts';
import { acme, acmeFiles, findingsWith, parse } from './test-acme.ts';
import { type Schema, schemaAt } from './test-schema.ts';

/** A key or an entry of one of Acme's files. */
type Spot = {
  readonly file: ParsedFile;
  readonly path: Path;
  readonly key: string | number;
  readonly schema: Schema | undefined;
  /** The schema of the object or list that it is in. */
  readonly around: Schema | undefined;
};

const editable = (file: string) => editableText(acme.get(file) ?? '', file.endsWith('.md'));

const spots: readonly Spot[] = acmeFiles.flatMap(file =>
  Array.from(pathsIn(editable(file.file).document.contents), path => ({
    file,
    path,
    key: path.at(-1) ?? '',
    schema: schemaAt(file.kind, file.source.value, path),
    around: schemaAt(file.kind, file.source.value, path.slice(0, -1)),
  })),
);

/** The first and the last of those that look alike: the same key in the same kind of file. */
function someOf(all: readonly Spot[]): Spot[] {
  const shape = ({ file, path }: Spot) => `${file.kind} ${path.map(step => (typeof step === 'number' ? '*' : step))}`;
  return Array.from(Map.groupBy(all, shape).values()).flatMap(alike => [
    ...alike.slice(0, 1),
    ...alike.slice(1).slice(-1),
  ]);
}

const keys = spots.filter(({ key, around }) => typeof key === 'string' && around?.properties?.[key] !== undefined);
const label = ({ file, path }: Spot) => `${file.file} ${path.join('.')}`;

type Wanted = {
  readonly rule: string;
  readonly at: 'key' | 'value';
  /** Where the finding is, when not at the spot. */
  readonly path?: Path;
  readonly message?: string;
  readonly hint?: string;
};

/** Changes the YAML at a spot and expects one finding: by that rule, at that place, and nothing else anywhere. */
function expectOne(spot: Spot, change: (document: Document) => void, wanted: Wanted): void {
  const { document, print } = editable(spot.file.file);
  change(document);
  const text = print();
  const findings = findingsWith(new Map([[spot.file.file, text]]));
  const { source } = parse(spot.file.file, text);
  const { rule, at, path = spot.path, message, hint } = wanted;
  const { line, column } = at === 'key' ? source.atKey(...path) : source.at(...path);
  const said = findings.map(finding => `${findingLine(finding)}`);
  const context = `${label(spot)}\n${text}`;
  expect(said, context).toEqual([expect.stringMatching(`^${spot.file.file}:${line}:${column}: .*\\[${rule}\\]$`)]);
  if (message !== undefined) expect(findings[0]?.message, context).toBe(message);
  if (hint !== undefined) expect(findings[0]?.hint, context).toBe(hint);
}

function rename(document: Document, path: Path, to: string): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
    : undefined;
  if (isScalar(pair?.key)) pair.key.value = to;
}

/** `name` → `nname`: near enough to be recognized, and no other key or id. */
const misspelt = (text: string) => text.slice(0, 1) + text;

test('Acme, and Acme printed anew, have no findings', () => {
  expect(loadOpsRepo(acme).findings).toEqual([]);
  for (const { file } of acmeFiles)
    expect(findingsWith(new Map([[file, editable(file).print()]])).map(findingLine)).toEqual([]);
  expect(spots.length).toBeGreaterThan(1_000);
});

describe('keys', () => {
  test('each misspelt', () => {
    const tried = someOf(keys.filter(({ around }) => around?.additionalProperties === false));
    expect(tried.length).toBeGreaterThan(150);
    for (const spot of tried) {
      const key = misspelt(String(spot.key));
      const path = [...spot.path.slice(0, -1), key];
      const message = `Unexpected key \`${key}\`, expected \`${spot.key}\``;
      expectOne(spot, document => rename(document, spot.path, key), { rule: 'schema', at: 'key', path, message });
    }
  });

  test('each required one removed', () => {
    const tried = someOf(keys.filter(spot => isRequired(spot)));
    expect(tried.length).toBeGreaterThan(120);
    for (const spot of tried) {
      const path = spot.path.slice(0, -1);
      // Without `daily` nobody knows which form of restriction it was to be.
      const message = spot.key === 'daily' ? 'Missing keys `from`, `to`' : `Missing key \`${spot.key}\``;
      expectOne(spot, document => document.deleteIn(spot.path), { rule: 'schema', at: 'value', path, message });
    }
  });

  test('each optional one removed: nothing is missing', () => {
    for (const spot of someOf(keys.filter(spot => !isRequired(spot)))) {
      const { document, print } = editable(spot.file.file);
      document.deleteIn(spot.path);
      const findings = findingsWith(new Map([[spot.file.file, print()]]));
      expect(findings.map(findingLine), label(spot)).toEqual(consequences(spot));
    }
  });

  /** Those that something else stands on. */
  function consequences({ file, key }: Spot): unknown[] {
    if (file.kind === 'service' && key === 'external')
      return [expect.stringContaining('Missing key `escalation_policy`')];
    if (key === 'features') return [expect.stringContaining('[left-out]'), expect.stringContaining('[left-out]')];
    if (key === 'default_service') return [expect.stringContaining('[left-out]')];
    return [];
  }

  function isRequired({ file, key, around }: Spot): boolean {
    if (file.kind === 'service' && key === 'escalation_policy') return true;
    return around?.required?.includes(String(key)) ?? false;
  }

  test('severities misspelt, where they are defined and where they are named', () => {
    for (const spot of spots.filter(
      ({ path, around }) => around?.patternProperties?.['^SEV-[1-5]$'] && path.length === 1,
    ))
      expectOne(spot, document => rename(document, spot.path, 'SEV-01'), {
        rule: 'schema',
        at: 'key',
        path: ['SEV-01'],
      });
    for (const spot of spots.filter(({ file, path }) => file.kind === 'severity-mapping' && path.length === 2)) {
      const path = ['severity_mapping', 'SEV-01'];
      const hint = 'expected one of `SEV-1`, `SEV-2`, `SEV-3`, `SEV-4`';
      expectOne(spot, document => rename(document, spot.path, 'SEV-01'), { rule: 'reference', at: 'key', path, hint });
    }
  });
});

describe('values', () => {
  const put = (spot: Spot, value: unknown) => (document: Document) =>
    document.setIn(spot.path, document.createNode(value));

  test('each of another type', () => {
    const tried = someOf(spots.filter(({ schema }) => schema !== undefined));
    expect(tried.length).toBeGreaterThan(250);
    for (const spot of tried) {
      const value = editable(spot.file.file).document.getIn(spot.path, true);
      const other = isMap(value) || isSeq(value) ? 'zz' : { zz: [] };
      expectOne(spot, put(spot, other), { rule: 'schema', at: 'value' });
    }
  });

  /** It takes what is left empty in a rule for its default. */
  const isLeftToPrometheus = ({ file, key, around }: Spot): boolean =>
    file.kind === 'rules' && typeof key === 'string' && !around?.required?.includes(key);

  test('each left empty', () => {
    for (const spot of someOf(spots.filter(spot => spot.schema !== undefined && !isLeftToPrometheus(spot))))
      expectOne(spot, put(spot, null), { rule: 'schema', at: 'value' });
  });

  test('each out of a fixed list', () => {
    const tried = someOf(spots.filter(({ schema }) => schema?.enum));
    expect(tried.length).toBeGreaterThan(10);
    for (const spot of tried) expectOne(spot, put(spot, 'zz'), { rule: 'schema', at: 'value' });
  });

  test('each number beyond its bounds', () => {
    const tried = someOf(spots.filter(({ schema }) => schema?.minimum !== undefined || schema?.maximum !== undefined));
    expect(tried.length).toBeGreaterThan(5);
    for (const spot of tried) {
      const { minimum, maximum } = spot.schema ?? {};
      if (minimum !== undefined) expectOne(spot, put(spot, minimum - 1), { rule: 'schema', at: 'value' });
      if (maximum !== undefined) expectOne(spot, put(spot, maximum + 1), { rule: 'schema', at: 'value' });
    }
  });

  test.each([
    ['date', '2026-02-30'],
    ['local-date-time', '2026-02-30T09:00'],
    ['instant', '2026-02-30T09:00Z'],
    ['iana-time-zone', 'Europe/Nowhere'],
    ['country', 'ZZ'],
    ['date', '1800-01-01'],
    ['local-date-time', '9999-12-31T09:00'],
    ['instant', '0001-01-01T09:00Z'],
  ])('each %s that does not exist', (format, text) => {
    const tried = someOf(spots.filter(({ schema }) => schema?.format === format));
    expect(tried.length).toBeGreaterThan(1);
    for (const spot of tried) expectOne(spot, put(spot, text), { rule: 'schema', at: 'value' });
  });

  test('each entry of a list without repeats there twice', () => {
    const tried = spots.filter(({ around }) => around?.uniqueItems);
    expect(tried.length).toBeGreaterThan(50);
    for (const spot of tried.filter(({ key }) => Number(key) < 2)) {
      const list = spot.path.slice(0, -1);
      const end = (editable(spot.file.file).document.getIn(list) as { items: unknown[] }).items.length;
      expectOne(spot, document => document.addIn(list, document.getIn(spot.path)), {
        rule: 'schema',
        at: 'value',
        path: [...list, end],
      });
    }
  });
});

describe('references', () => {
  const mentions = acmeFiles.flatMap(file => file.mentions.map(mention => ({ ...mention, file })));
  const spotOf = (file: ParsedFile, path: Path): Spot => ({
    file,
    path,
    key: '',
    schema: undefined,
    around: undefined,
  });

  test('each to something that is not there', () => {
    expect(mentions.length).toBeGreaterThan(300);
    for (const { file, path, text, kinds, isKey } of mentions.filter((_, index) => index % 2 === 0)) {
      if (isKey) continue;
      const [folder = '', id = ''] = kinds.length > 1 ? text.split(/\/(.*)/) : ['', text];
      const prefix = folder === '' ? '' : `${folder}/`;
      const put = (document: Document) => document.setIn(path, `${prefix}${misspelt(id)}`);
      const hint = kinds.includes('severities') ? {} : { hint: `did you mean \`${text}\`?` };
      expectOne(spotOf(file, path), put, { rule: 'reference', at: 'value', ...hint });
    }
  });

  test('each to a thing of another kind', () => {
    for (const { file, path, kinds, isKey } of mentions.filter((_, index) => index % 7 === 0)) {
      if (isKey) continue;
      const text = kinds.length > 1 ? 'services/checkout' : 'payments-primary';
      expectOne(spotOf(file, path), document => document.setIn(path, text), {
        rule: kinds.length > 1 ? 'schema' : 'reference',
        at: 'value',
      });
    }
  });
});

describe('names that another one has', () => {
  test.each<[string, Path]>([
    ['person', ['email']],
    ['person', ['github']],
    ['team', ['name']],
    ['team', ['acronym']],
    ['team', ['github', 'slug']],
    ['schedule', ['name']],
    ['escalation-policy', ['name']],
    ['service', ['name']],
    ['service', ['code']],
  ])('%s: %s', (kind, path) => {
    const [first, ...others] = acmeFiles.filter(file => file.kind === kind && editable(file.file).document.hasIn(path));
    const name = String(first && editable(first.file).document.getIn(path)).toUpperCase();
    expect(others.length).toBeGreaterThan(1);
    for (const file of [others[0], others.at(-1)]) {
      if (!file) continue;
      const { document, print } = editable(file.file);
      const text = path.includes('slug') ? name.toLowerCase() : name;
      document.setIn(path, text);
      const findings = findingsWith(new Map([[file.file, print()]]));
      const { line, column } = parse(file.file, print()).source.at(...path);
      expect(
        findings.map(({ at, rule, message }) => `${at.file}:${at.line}:${at.column} ${message} [${rule}]`),
      ).toEqual([
        expect.stringMatching(
          `^${file.file}:${line}:${column} Unexpected second .* \`${text}\`, expected each once \\[unique\\]$`,
        ),
      ]);
    }
  });
});

describe('limits', () => {
  const of = (kind: string, ...end: Path) =>
    spots.filter(({ file, path }) => file.kind === kind && path.slice(-end.length).join() === end.join());
  test.each<[string, readonly Spot[], unknown, string]>([
    ['a turn of half an hour', of('schedule', 'turn'), '30m', 'limit'],
    ['a turn of more than a year', of('schedule', 'turn'), '366d', 'limit'],
    ['a zone that PagerDuty does not know', of('schedule', 'time_zone'), 'America/Toronto', 'time-zone'],
    ['a zone that PagerDuty knows under another name', of('schedule', 'time_zone'), 'UTC', 'time-zone'],
    [
      'an override that ends before it begins',
      of('schedule', 'to').filter(({ path }) => path[0] === 'overrides'),
      '2020-01-01T09:00',
      'time',
    ],
    [
      'an override that begins in a skipped hour',
      of('schedule', 'from').filter(({ path }) => path[0] === 'overrides'),
      '2020-03-29T02:30',
      'time',
    ],
    ['a delay of no time', of('escalation-policy', 'escalate_after'), '0m', 'limit'],
    ['a delay of two weeks', of('escalation-policy', 'escalate_after'), '2w', 'limit'],
    ['an answer within no time', of('severities', 'respond_within'), '0m', 'limit'],
    ['news every no time', of('severities', 'update_every'), '0m', 'limit'],
    ['a name with a slash', of('escalation-policy', 'name'), 'a/b', 'schema'],
    ['a name that ends with a space', of('service', 'name'), 'Checkout ', 'schema'],
    ['a name that is too long', of('team', 'name'), 'x'.repeat(101), 'schema'],
    ['an email that is too long', of('person', 'email'), `${'x'.repeat(90)}@acme.example`, 'schema'],
    ['an absence that ends before it begins', of('person', 'to'), '2020-01-01', 'time'],
    ['an objective of 100 %', of('slo', 'objective'), 100, 'schema'],
    ['support hours past midnight', of('service', 'support_hours', 'hours'), '22:00-06:00', 'limit'],
    ['a timeout of no time', of('service', 'acknowledge_timeout'), '0m', 'limit'],
  ])('%s', (_, all, value, rule) => {
    expect(all.length).toBeGreaterThan(0);
    for (const spot of someOf(all))
      expectOne(spot, document => document.setIn(spot.path, value), { rule, at: 'value' });
  });
});

test('all this is what loading a whole repository finds', () => {
  for (const spot of keys.filter((_, index) => index % 100 === 0)) {
    const { document, print } = editable(spot.file.file);
    rename(document, spot.path, misspelt(String(spot.key)));
    const loaded = loadOpsRepo(new Map([...acme, [spot.file.file, print()]])).findings;
    expect(loaded).toEqual(findingsWith(new Map([[spot.file.file, print()]])));
  }
});

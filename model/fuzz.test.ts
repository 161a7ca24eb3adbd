// Fuzzes loading alone: no finding comes twice or depends on order. test/fuzz.test.ts goes on to rules and printing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { decode } from './source/decode.ts';
import { findingLine } from './source/finding.ts';
import type { Span } from './source/span.ts';
import { acme, findingsWith } from './test-acme.ts';

const paths = Array.from(acme.keys());
const lines = Array.from(new Set(Array.from(acme.values()).flatMap(text => text.split('\n'))));

type Edit = (bytes: Uint8Array) => Uint8Array;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const offset = (length: number, where: number) => Math.floor(where * length);

const splice =
  (where: number, cut: number, put: Uint8Array): Edit =>
  bytes => {
    const start = offset(bytes.length, where);
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
  };
const onLines =
  (where: number, change: (all: string[], line: number) => void): Edit =>
  bytes => {
    const all = Buffer.from(bytes).toString().split('\n');
    change(all, offset(all.length, where));
    return Buffer.from(all.join('\n'));
  };

/** Words that some part of the way has to think about. */
const words = [
  ...[
    '\t',
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a',
    '!!x ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>\n',
    '---\n',
    '...\n',
    '#',
    '@',
    '`',
    '\\',
  ],
  ...[
    '%YAML 1.1\n',
    '<<: *a\n',
    '__proto__: 1\n',
    'constructor: ',
    '\0',
    '\uFEFF',
    '\r\n',
    '\u2028',
    '\uD83E\uDD89',
    'yes',
    'NO',
    '~',
  ],
  ...[
    '1e999',
    '.nan',
    '-0',
    '0x1',
    '9'.repeat(30),
    '2026-02-30',
    '0001-01-01',
    '9999-12-31',
    'PST',
    '0m',
    'people/',
    '../',
    '{{x}}',
    'SEV-9',
  ],
];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(at, fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 4 }))
    .map(([where, cut, put]) => splice(where, cut, put)),
  fc
    .tuple(at, fc.nat({ max: 8 }), fc.constantFrom(...words))
    .map(([where, cut, put]) => splice(where, cut, Buffer.from(put))),
  at.map(where => onLines(where, (all, line) => all.splice(line, 1))),
  at.map(where => onLines(where, (all, line) => all.splice(line, 0, all[line] ?? ''))),
  at.map(where => onLines(where, (all, line) => all.splice(line, 2, all[line + 1] ?? '', all[line] ?? ''))),
  fc
    .tuple(at, fc.integer({ min: 1, max: 9 }))
    .map(([where, spaces]) => onLines(where, (all, line) => all.splice(line, 1, ' '.repeat(spaces) + all[line]))),
  fc
    .tuple(at, fc.constantFrom(...lines))
    .map(([where, put]) => onLines(where, (all, line) => all.splice(line, 1, put))),
  fc
    .tuple(at, fc.constantFrom(...words))
    .map(([where, put]) => onLines(where, (all, line) => all.splice(line, 1, `${all[line]?.split(':')[0]}: ${put}`))),
  fc.constantFrom(...paths).map(path => () => Buffer.from(acme.get(path) ?? '')),
  at.map(where => (bytes: Uint8Array) => bytes.subarray(0, offset(bytes.length, where))),
);

const change = fc.record({ path: fc.constantFrom(...paths), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) });

/** The files that are changed, as text; those that are none are empty. */
const texts = (changes: readonly { readonly path: string; readonly edits: readonly Edit[] }[]) =>
  new Map(
    changes.map(({ path, edits }) => {
      const before: Uint8Array = Buffer.from(acme.get(path) ?? '');
      const { text = '', findings } = decode(
        path,
        edits.reduce((bytes, edit) => edit(bytes), before),
      );
      expect(text === '' || findings.every(({ level }) => level === 'info')).toBe(true);
      return [path, text];
    }),
  );

const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: ({ path }) => path }).map(texts);

test('whatever is done to files, each fault is found once, at a place that exists', () => {
  fc.assert(
    fc.property(changes, changed => {
      const findings = findingsWith(changed);
      for (const { at, related } of findings)
        for (const span of related ? [at, related.at] : [at]) expectWithin(changed, span);
      const said = findings.map(findingLine);
      expect(Array.from(new Set(said))).toEqual(said);
    }),
    { numRuns: 400, seed: 20_261_121 },
  );
});

test('whatever is done to files, the same is found each time, in whatever order they come', () => {
  fc.assert(
    fc.property(changes, changed => {
      const files = new Map([...acme, ...changed]);
      const said = loadOpsRepo(files).findings.map(findingLine);
      expect(loadOpsRepo(new Map(Array.from(files).reverse())).findings.map(findingLine)).toEqual(said);
      expect(findingsWith(changed).map(findingLine)).toEqual(said);
    }),
    { numRuns: 20, seed: 20_261_122 },
  );
});

function expectWithin(changed: ReadonlyMap<string, string>, span: Span): void {
  const { file, line, column, endLine, endColumn } = span;
  const all = (changed.get(file) ?? acme.get(file) ?? '').split('\n');
  const inside = (line: number, column: number) => column >= 1 && column <= (all[line - 1]?.length ?? -1) + 1;
  expect(inside(line, column) && inside(endLine, endColumn), JSON.stringify(span)).toBe(true);
  expect(endLine > line || (endLine === line && endColumn >= column), JSON.stringify(span)).toBe(true);
}

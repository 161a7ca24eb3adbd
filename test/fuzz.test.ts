// Fuzzes all that `check` does, to the printed text. model/fuzz.test.ts asks more, but of loading alone.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../model/load.ts';
import { readContent } from '../model/read.ts';
import { byPlace, findingLine } from '../model/source/finding.ts';
import type { Span } from '../model/source/span.ts';
import { text } from '../scripts/lint/formats/text.ts';
import { rules } from '../scripts/lint/rules/index.ts';
import { runRules } from '../scripts/lint/run-rules.ts';

const acme = readContent(process.cwd()).files;
const paths = Array.from(acme.keys());
/** Without Markdown, which takes most of the time and which nothing else depends on. */
const yaml = Array.from(acme).filter(([path]) => path.endsWith('.yaml'));
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

/** All that `check` does but for reading, with one file changed. */
function check(file: string, content: string) {
  const files = new Map([...yaml, [file, content]]);
  const loaded = loadOpsRepo(files);
  const findings = [...loaded.findings, ...runRules(rules, loaded, { now })].toSorted(byPlace);
  const printed = text({
    findings,
    files: files.size,
    rules,
    failOn: 'error',
    version: '1.2.3',
    colour: false,
    width: 80,
    source: path => files.get(path),
  });
  return { findings, printed, lines: findings.map(findingLine) };
}

const awkward = [
  '',
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
  '|',
  '>',
  '---\n',
  '#',
  '%',
  '@',
  '`',
  '\u0000',
  '\uFEFF',
  '\r',
  '\u2028',
  '🦉',
  '__proto__: 1\n',
  '<<: *a\n',
  'null',
  '~',
  '1e999',
  '0x',
  '.nan',
  '2026-02-30',
  '$' + '{x}',
  '{{',
  '*a**',
  '![',
  '|a|\n|-|\n',
];

/** A change at a random place: something cut out, something put in, a line moved or doubled. */
const change = fc.record({
  file: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.stringMatching(/^[a-z0-9:/. -]{0,12}$/),
  ),
  times: fc.constantFrom(1, 1, 1, 2, 300),
});

function mutated({
  file,
  at,
  cut,
  put,
  times,
}: {
  file: string;
  at: number;
  cut: number;
  put: string;
  times: number;
}): string {
  const before = acme.get(file) ?? '';
  const start = Math.floor(at * before.length);
  return before.slice(0, start) + put.repeat(times) + before.slice(start + cut);
}

test('whatever is done to a file of Acme, all of it is checked, each time in the same words, at places that exist', () => {
  fc.assert(
    fc.property(change, changed => {
      const content = mutated(changed);
      const { findings, lines, printed } = check(changed.file, content);
      expect(printed === '').toBe(lines.length === 0);
      for (const { at } of findings)
        expectPlaceWithin(at.file === changed.file ? content : (acme.get(at.file) ?? ''), at);
      if (findings.length > 0) expect(check(changed.file, content).lines).toEqual(lines);
    }),
    { numRuns: 300, seed: 20261116 },
  );
});

function expectPlaceWithin(content: string, { line, column, endLine, endColumn }: Span): void {
  const lines = content.split('\n');
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
}

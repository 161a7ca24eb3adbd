import fc from 'fast-check';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { Level } from '../../../model/source/finding.ts';
import { anyResult } from './any-result.ts';
import { exampleResult, resultOf } from './example-result.ts';
import type { CheckResult } from './format.ts';
import { sarif } from './sarif.ts';

const runOf = (result: CheckResult) => {
  const log: Log = JSON.parse(sarif(result));
  return log.runs[0];
};

test('the whole of a small log', async () => {
  await expect(`${sarif(exampleResult)}\n`).toMatchFileSnapshot('./sarif.test.sarif');
});

test('a path is a relative URI', () => {
  const at = { file: 'runbooks/ü 50%.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const [result] = runOf(resultOf({ at }))?.results ?? [];
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('runbooks/%C3%BC%2050%25.md');
});

test('what a file says is no link, and a related place is one', () => {
  const { at } = resultOf({}).findings[0] ?? {};
  const related = at && { message: 'first [0]\u001b here', at };
  const [result] =
    runOf(resultOf({ message: 'Dead link `[a](b.md)`', ...(related ? { related } : {}) }))?.results ?? [];
  expect(result?.message.text).toBe('Dead link `[a] (b.md)`\n[first \\[0\\]\\\\u{1b} here](1)');
});

const fingerprint = (result: CheckResult) =>
  runOf(result)?.results?.map(({ partialFingerprints }) => partialFingerprints?.['watchbill/v1']);

test('a fingerprint survives a move within the file, and equals differ', () => {
  const at = (line: number) => ({ file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 });
  const before = fingerprint(resultOf({ at: at(1) }, { at: at(2) }));
  expect(fingerprint(resultOf({ at: at(7) }, { at: at(9) }))).toEqual(before);
  expect(new Set(before).size).toBe(2);
});

test('at most 5,000 results, the gravest, and a note about the rest', () => {
  const level = (index: number): Level => (index < 2 ? 'info' : index < 10 ? 'warning' : 'error');
  const run = runOf(resultOf(...Array.from({ length: 5_004 }, (_, index) => ({ level: level(index) }))));
  expect(Map.groupBy(run?.results ?? [], result => result.level).get('warning')?.length).toBe(6);
  expect(run?.results?.length).toBe(5_000);
  expect(run?.invocations?.[0]?.toolExecutionNotifications).toEqual([
    { level: 'warning', message: { text: 'Left out beyond the gravest 5000 findings: 2 warnings, 2 info' } },
  ]);
});

test('whatever a file says, every result points at its rule and a valid URI', () => {
  fc.assert(
    fc.property(anyResult, result => {
      const run = runOf(result);
      for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
        expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
        expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.!~*'()%/-]*$/);
      }
    }),
  );
});

test('what is set aside is marked, and comes behind what stands', () => {
  const [one, two] = resultOf({ level: 'error' }, { level: 'info' }).findings;
  if (!one || !two) throw new Error('The example has findings');
  const elsewhere = { ...one.at, file: 'catalog/organization.yaml' };
  const setAside = [
    { finding: { ...one }, by: 'suppression', reason: 'OPS-1', at: one.at },
    { finding: { ...one }, by: 'suppression', reason: 'OPS-2', at: elsewhere },
    { finding: { ...one }, by: 'baseline', reason: 'Old.', at: { ...one.at, file: '.watchbill-baseline.json' } },
  ] as const;
  const marks = (result: CheckResult) =>
    runOf(result)?.results?.map(({ suppressions, baselineState }) => {
      const [first] = suppressions ?? [];
      return [first?.kind, first?.justification, baselineState];
    });
  expect(marks({ ...exampleResult, findings: [two], setAside, hasBaseline: true })).toEqual([
    [undefined, undefined, 'new'],
    ['inSource', 'OPS-1', 'new'],
    ['external', 'OPS-2', 'new'],
    ['external', 'Old.', 'unchanged'],
  ]);
  expect(marks({ ...exampleResult, findings: [two] })).toEqual([[undefined, undefined, undefined]]);
});

test('a fix is told as the edits that it is', () => {
  const at = { file: 'a b.md', line: 2, column: 3, endLine: 2, endColumn: 4 };
  expect(runOf(resultOf({ fix: [{ at, text: '"' }] }))?.results?.[0]?.fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri: 'a%20b.md', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 },
              insertedContent: { text: '"' },
            },
          ],
        },
      ],
    },
  ]);
});

test('a fingerprint is of what identifies a finding, where that is known', () => {
  const identify = () => ['a/b', 'a.md', '#down', 'Unexpected # lines'];
  const [one] = fingerprint({ ...resultOf({ message: 'Unexpected 12 lines' }), identify }) ?? [];
  expect(fingerprint({ ...resultOf({ message: 'Unexpected 13 lines' }), identify })).toEqual([one]);
});

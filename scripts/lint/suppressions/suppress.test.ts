import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../model/source/finding.ts';
import { startOf } from '../../../model/source/span.ts';
import { hasEnded, suppress } from './suppress.ts';
import type { Suppression } from './suppression.ts';

const today = '2026-11-16';
const rule = fc.constantFrom('a/b', 'a/c', 'd/e');
const file = fc.constantFrom('runbooks/x.md', 'runbooks/y/z.md', 'alerts/x.yaml');
const line = fc.integer({ min: 1, max: 6 });

const anyFinding = fc.record({ rule, file, line }).map(
  ({ rule, file, line }): Finding => ({
    rule,
    level: 'error',
    message: 'Unexpected fault',
    at: { file, line, column: 1, endLine: line, endColumn: 2 },
  }),
);
const anySuppression = fc
  .record({
    rules: fc.uniqueArray(rule, { maxLength: 3 }),
    until: fc.constantFrom('2026-11-15', today, '2027-01-01', '', 'soon'),
    file,
    from: line,
    more: line,
    glob: fc.option(fc.constantFrom('runbooks/**', '**/*.yaml', 'runbooks/*.md')),
  })
  .map(
    ({ rules, until, file, from, more, glob }): Suppression => ({
      rules,
      until,
      reason: 'why',
      at: { file, line: from, column: 1, endLine: from, endColumn: 2 },
      reach: glob === null ? { file, from, to: from + more } : { glob },
    }),
  );
const findings = fc.array(anyFinding, { maxLength: 12 });
const suppressions = fc.array(anySuppression, { maxLength: 6 });

const both = (check: (found: Finding[], all: Suppression[]) => void) =>
  fc.assert(fc.property(findings, suppressions, check));

test('a finding stands or is set aside, never both and never neither', () =>
  both((found, all) => {
    const { standing, aside } = suppress(found, all, today);
    const again = new Set([...standing, ...aside.map(({ finding }) => finding)]);
    expect(standing.length + aside.length).toBe(found.length);
    expect(found.every(finding => again.has(finding))).toBe(true);
  }));

test('what is set aside has somebody’s word, which holds today, names the rule and reaches the place', () =>
  both((found, all) => {
    for (const { finding, suppression } of suppress(found, all, today).aside) {
      expect(suppression.rules).toContain(finding.rule);
      expect(hasEnded(suppression, today)).toBe(false);
      const { reach } = suppression;
      if ('file' in reach) {
        expect(reach.file).toBe(finding.at.file);
        expect(reach.from <= finding.at.line && finding.at.line <= reach.to).toBe(true);
      }
    }
  }));

test('what stands has nobody’s word', () =>
  both((found, all) => {
    const { standing } = suppress(found, all, today);
    for (const each of all) expect(suppress(standing, [each], today).aside).toEqual([]);
  }));

test('the order of suppressions changes nothing, nor does telling one twice', () =>
  both((found, all) => {
    const { standing } = suppress(found, all, today);
    expect(suppress(found, all.toReversed(), today).standing).toEqual(standing);
    expect(suppress(found, [...all, ...all], today).standing).toEqual(standing);
  }));

test('one more suppression never makes a finding stand', () =>
  fc.assert(
    fc.property(findings, suppressions, anySuppression, (found, all, more) => {
      const before = new Set(suppress(found, all, today).standing);
      expect(suppress(found, [...all, more], today).standing.filter(finding => !before.has(finding))).toEqual([]);
    }),
  ));

test('used are those without which something would stand if they were alone', () =>
  both((found, all) => {
    const { used } = suppress(found, all, today);
    for (const each of all) expect(used.has(each)).toBe(suppress(found, [each], today).aside.length > 0);
  }));

test('of rules that nobody may wave through all findings stand', () =>
  both((found, all) => {
    const { standing } = suppress(found, all, today, new Set(['a/b']));
    const isSecret = (finding: Finding) => finding.rule === 'a/b';
    expect(standing.filter(isSecret)).toEqual(found.filter(isSecret));
  }));

test('a move of text and comment together changes nothing', () =>
  fc.assert(
    fc.property(findings, suppressions, fc.nat({ max: 50 }), (found, all, down) => {
      const moved = found.map(finding => ({ ...finding, at: { ...finding.at, line: finding.at.line + down } }));
      const movedToo = all.map(each => {
        const { reach } = each;
        return 'glob' in reach ? each : { ...each, reach: { ...reach, from: reach.from + down, to: reach.to + down } };
      });
      expect(suppress(moved, movedToo, today).standing.map(each => moved.indexOf(each))).toEqual(
        suppress(found, all, today).standing.map(each => found.indexOf(each)),
      );
    }),
  ));

test('its last day is still one of it', () => {
  const suppression = { rules: [], reason: '', at: startOf('a.md'), reach: { glob: '**' } };
  expect(['2026-11-15', today, '2026-11-17', ''].map(until => hasEnded({ ...suppression, until }, today))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

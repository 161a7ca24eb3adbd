import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ourLayout } from '../../model/collections.ts';
import { modelRules } from '../../model/model-rules.ts';
import { findingLine } from '../../model/source/finding.ts';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { expectMends } from './fixes/test-mends.ts';
import { type Judgement, judge } from './pipeline.ts';
import type { Rule } from './rule.ts';
import type { Case } from './test-rule.ts';

/** Says something of every line that holds `fault`, so that a suppression has something to hide. */
const hasNoFault: Rule = {
  id: 'test/has-no-fault',
  summary: 'A line has no fault.',
  level: 'warning',
  why: 'Tests need one.',
  fix: 'Remove it.',
  uses: ['texts'],
  *check(_, { texts }) {
    for (const [file, text] of texts ?? []) {
      for (const [index, line] of text.split('\n').entries()) {
        const column = line.search(/(?<![-\w])fault\b/) + 1;
        const place = { file, line: index + 1, endLine: index + 1, column, endColumn: column + 5 };
        if (column > 0) yield { message: 'Unexpected fault', at: place, key: line.trim() };
      }
    }
  },
};

const known = new Map<string, { mayBeSuppressed?: false }>([
  [hasNoFault.id, {}],
  ['test/is-secret', { mayBeSuppressed: false }],
  ...modelRules.map(({ id }) => [id, { mayBeSuppressed: false }] as const),
]);

/** Judges files written inline by some rules. */
async function judgeFiles(files: Readonly<Record<string, string>>, rules: readonly Rule[]): Promise<Judgement> {
  const texts = new Map(Object.entries(files));
  const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
  const state = { files: texts, troubles: [], layout: ourLayout, readMarkdown: parseMarkdown };
  const ids = new Set([...rules, ...modelRules].map(({ id }) => id));
  return judge({ ...state, know: () => ({ now, texts }) }, { rules, ids, known });
}

/** Runs a rule on suppressions over repositories written inline, beside a rule that finds what they may hide. */
export function testSuppressionRule(
  rule: Rule,
  cases: Readonly<Record<string, Pick<Case, 'files' | 'says' | 'mends'>>>,
): void {
  for (const [name, { files, says, mends = '' }] of Object.entries(cases)) {
    test(`${rule.id}: ${name}`, async () => {
      const { findings } = await judgeFiles(files, [hasNoFault, rule]);
      const lines = findings.filter(finding => finding.rule !== hasNoFault.id).map(findingLine);
      expect(lines.join('\n')).toBe(says);
      expectMends(mends, findings, new Map(Object.entries(files)));
    });
  }
}

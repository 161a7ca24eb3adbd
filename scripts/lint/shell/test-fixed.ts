import { Temporal } from 'temporal-polyfill';
import { loadOpsRepo } from '../../../model/load.ts';
import type { Rule } from '../rule.ts';
import { runRules } from '../run-rules.ts';
import { withRunbook } from '../runbook/test-runbook.ts';

const file = 'runbooks/shop/DiskFull.md';
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

/** A runbook's text after all that a rule would mend; its edits stay within a line each. */
export function fixed(rule: Rule, text: string): string {
  const texts = new Map(Object.entries(withRunbook(text)));
  const found = runRules([rule], loadOpsRepo(texts), { now, texts });
  const edits = found.flatMap(({ fix = [] }) => fix).toSorted((a, b) => b.at.column - a.at.column);
  const lines = (texts.get(file) ?? '').split('\n');
  for (const { at, text } of edits) {
    const line = lines[at.line - 1] ?? '';
    lines[at.line - 1] = line.slice(0, at.column - 1) + text + line.slice(at.endColumn - 1);
  }
  return lines.slice(5, -1).join('\n');
}

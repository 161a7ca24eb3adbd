import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Layout, ourLayout } from '../../model/collections.ts';
import { loadOpsRepo } from '../../model/load.ts';
import { byPlace, type Finding, findingLine } from '../../model/source/finding.ts';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { expectMends } from './fixes/test-mends.ts';
import type { Context, Rule } from './rule.ts';
import { runRules } from './run-rules.ts';

/** A repository written inline, and what is expected of a rule over it. */
export type Case = {
  readonly files: Readonly<Record<string, string>>;
  /** The lines that a person sees; `''` means that the rule is silent. */
  readonly says: string;
  /** The other places that it names, as `file:line:column: message`; none by default. */
  readonly related?: string;
  /** The lines that its fixes change, as they read afterwards; `''` means that it mends nothing. */
  readonly mends?: string;
  readonly now?: string;
  readonly generated?: NonNullable<Context['generated']>;
  /** What the rule knows besides; by default the files are all that there is. */
  readonly knows?: Partial<Context>;
  readonly layout?: Layout;
};

/** Runs one rule, alone, over repositories written inline. */
export function testRule(rule: Rule, cases: Readonly<Record<string, Case>>): void {
  for (const [name, given] of Object.entries(cases)) {
    const { files, says, related = '', mends = '', now = '2026-11-16T09:00:00Z', generated = [], knows = {} } = given;
    const { layout = ourLayout } = given;
    test(`${rule.id}: ${name}`, () => {
      const loaded = loadOpsRepo(new Map(Object.entries(files)), [], parseMarkdown, layout);
      const broken = loaded.findings.filter(({ level }) => level === 'error');
      expect(broken.map(findingLine), 'the case itself should be valid').toEqual([]);
      const paths = new Set(Object.keys(files));
      const all = { texts: new Map(Object.entries(files)), elsewhere: new Map(), paths };
      const context = { now: Temporal.Instant.from(now), generated, ...all, ...knows };
      const found = runRules([rule], loaded, context).toSorted(byPlace);
      expect(found.map(findingLine).join('\n')).toBe(says);
      expect(found.flatMap(relatedLine).join('\n')).toBe(related);
      expectMends(mends, found, context.texts);
      for (const { message } of found) expect(message).toMatch(/^(Unexpected|Missing) /);
    });
  }
}

const relatedLine = ({ related }: Finding): string[] =>
  related ? [`${related.at.file}:${related.at.line}:${related.at.column}: ${related.message}`] : [];

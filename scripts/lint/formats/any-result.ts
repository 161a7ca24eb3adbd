import fc from 'fast-check';
import { type Finding, levels } from '../../../model/source/finding.ts';
import type { Span } from '../../../model/source/span.ts';
import { anyText } from '../../render/any-text.ts';
import { exampleResult } from './example-result.ts';

const number = fc.integer({ min: 1, max: 6 });
const anySpan: fc.Arbitrary<Span> = fc.record({
  file: anyText,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
});
const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: anyText,
    level: fc.constantFrom(...levels),
    message: anyText,
    at: anySpan,
    hint: anyText,
    related: fc.record({ message: anyText, at: anySpan }),
    fix: fc.array(fc.record({ at: anySpan, text: anyText }), { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'level', 'message', 'at'] },
);

const anyAside = fc.constantFrom('suppression', 'baseline');

/** For property tests: results with the worst of texts in every place. */
export const anyResult = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 4 }),
    setAside: fc.array(fc.record({ finding: anyFinding, by: anyAside, reason: anyText, at: anySpan }), {
      maxLength: 2,
    }),
    hasBaseline: fc.boolean(),
    text: anyText,
  })
  .map(({ text, ...told }) => ({ ...exampleResult, ...told, source: () => `${text}\n${text}` }));

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
  },
  { requiredKeys: ['rule', 'level', 'message', 'at'] },
);

/** For property tests: results with the worst of texts in every place. */
export const anyResult = fc
  .record({ findings: fc.array(anyFinding, { maxLength: 4 }), text: anyText })
  .map(({ findings, text }) => ({ ...exampleResult, findings, source: () => `${text}\n${text}` }));

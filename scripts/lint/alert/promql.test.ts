import { expect, test } from 'vitest';
import { queryFunctions, understandQuery } from './promql.ts';

test.each([
  ['up == 0', ['up'], []],
  ['sum by (pod, ns) (rate(a_total{x="b",y=~"c|d"}[5m])) > 1e3', ['a_total'], ['sum', 'rate']],
  ['sum(a) without (b) / on (c) group_left (d) job:e:rate5m offset 5m', ['a', 'job:e:rate5m'], ['sum']],
  ['a and b unless c or on () vector(1)', ['a', 'b', 'c'], ['vector']],
  ["label_replace(a, 'b', \"c\", `d`, '') # e\n > bool 0x1F", ['a'], ['label_replace']],
  ['max_over_time(a[1h:5m] @ start()) >= Inf', ['a'], ['max_over_time']],
  ['{__name__="a"}', [], []],
])('%s', (query, metrics, functions) => expect(understandQuery(query)).toEqual({ metrics, functions }));

test.each([
  ['sum(rate(a[5m]) by (b) > 1', 16],
  ['rate(a[5m)', 9],
  ['a{b="c"', 7],
  ['a >', 3],
  ['a b', 2],
  ['a}', 1],
  ['', 0],
])('%s is no PromQL', (query, fault) => expect(understandQuery(query).fault).toBe(fault));

test('functions are known by the names that queries have for them', () => {
  expect(queryFunctions()).toEqual(expect.arrayContaining(['sum', 'rate', 'histogram_quantile', 'log10', 'absent']));
  expect(queryFunctions()).not.toContain('vector_selector');
});

test.each(['a', 'a ', '"', "'\\", '{', '[', 'by (', 'sum   ', '#', '))', 'sum('])(
  'of a megabyte of %s nothing is said',
  piece => expect(understandQuery(piece.repeat(1_000_000 / piece.length))).toEqual({ metrics: [], functions: [] }),
);

import { expect, test } from 'vitest';
import { namesIn } from './metric-names.ts';

test.each([
  ['up == 0', ['up'], []],
  ['sum by (pod, ns) (rate(a_total{x="b",y=~"c|d"}[5m])) > 1e3', ['a_total'], ['sum', 'rate']],
  ['sum(a) without (b) / on (c) group_left (d) job:e:rate5m offset 5m', ['a', 'job:e:rate5m'], ['sum']],
  ['a and b unless c or on () vector(1)', ['a', 'b', 'c'], ['vector']],
  ["label_replace(a, 'b', \"c\", `d`, '') # e\n > bool 0x1F", ['a'], ['label_replace']],
  ['max_over_time(a[1h:5m] @ start()) >= Inf', ['a'], ['max_over_time']],
  ['{__name__="a"}', [], []],
])('%s', (query, metrics, functions) => expect(namesIn(query)).toEqual({ metrics, functions }));

test.each(['a', 'a ', '"', "'\\", '{', '[', 'by (', 'sum   ', '#'])(
  'a megabyte of %s takes no more than its length',
  piece => expect(namesIn(piece.repeat(1_000_000 / piece.length)).functions.length).toBeLessThan(1_000_000),
);

import { parser } from '@prometheus-io/lezer-promql';
import { lazily } from '../../../model/source/lazily.ts';

/** A query as the grammar of Prometheus understands it. */
export type Query = {
  readonly metrics: readonly string[];
  /** Functions and aggregations. */
  readonly functions: readonly string[];
  /** The offset of what is no PromQL any more; the length of the query where its end comes too early. */
  readonly fault?: number;
};

/** Nobody has written more: data, or an attempt to keep us busy. */
const longest = 20_000;

/** Of what is no PromQL, so much as can be understood. */
export function understandQuery(query: string): Query {
  if (query.length > longest) return { metrics: [], functions: [] };
  const nodes: { readonly name: string; readonly from: number; readonly text: string }[] = [];
  const cursor = parser.parse(query).cursor();
  do nodes.push({ name: cursor.name, from: cursor.from, text: query.slice(cursor.from, cursor.to) });
  while (cursor.next());
  const textsOf = (wanted: string) => nodes.filter(({ name }) => name === wanted).map(({ text }) => text);
  const fault = nodes.find(({ name }) => name === '⚠')?.from;
  return {
    metrics: textsOf('Identifier'),
    functions: [...textsOf('AggregateOp'), ...textsOf('FunctionIdentifier')],
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The names of functions and aggregations, as far as the grammar's own follow from them: `HistogramQuantile`. */
export const queryFunctions = lazily(() =>
  parser.nodeSet.types
    .map(({ name }) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase())
    .filter(name => understandQuery(`${name}(a)`).functions[0] === name),
);

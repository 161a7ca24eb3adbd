// Each alternative begins with another character, no repetition holds another one, and what is not closed goes to the end.
const token =
  /(?<skip>"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?|`[^`]*`?|#[^\n]*|\[[^\]]*\]?|\d[\w.]*)|(?<name>[A-Za-z_:][\w:]*)|(?<open>\{)|(?<close>\})|(?<group>\()|(?<ungroup>\))/g;

const grouping = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right']);
const words = new Set([...grouping, 'and', 'or', 'unless', 'bool', 'offset', 'atan2', 'inf', 'nan', 'start', 'end']);

export type Query = { readonly metrics: readonly string[]; readonly functions: readonly string[] };

/** The metrics and functions that a PromQL query names, in one go from left to right; what is no PromQL names something too. */
export function namesIn(query: string): Query {
  const metrics: string[] = [];
  const functions: string[] = [];
  let isInBraces = false;
  let isInLabels = false;
  let last = '';
  for (const { groups = {}, index, 0: text } of query.matchAll(token)) {
    if (groups.open) isInBraces = true;
    else if (groups.close) isInBraces = false;
    else if (groups.group && grouping.has(last)) isInLabels = true;
    else if (groups.ungroup) isInLabels = false;
    else if (groups.name && !isInBraces && !isInLabels && !words.has(text.toLowerCase()))
      (isCall(query, index + text.length) ? functions : metrics).push(text);
    if (!groups.skip) last = text.toLowerCase();
  }
  return { metrics, functions };
}

/** Whether a bracket follows, or the grouping of an aggregation: `sum by (pod) (…)`. */
function isCall(query: string, end: number): boolean {
  const [, next = ''] = /^\s{0,200}(\(|by\b|without\b)/i.exec(query.slice(end, end + 210)) ?? [];
  return next !== '';
}

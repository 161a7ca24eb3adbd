import { didYouMean } from '../../../../model/did-you-mean.ts';
import { queryFunctions, understandQuery } from '../../alert/promql.ts';
import { writtenQueries } from '../../alert/written-queries.ts';
import { placesInProse } from '../../place-in-prose.ts';
import type { Problem, Rule } from '../../rule.ts';

export const queryParses: Rule = {
  id: 'alert/query-parses',
  summary: 'The queries of alerts, recording rules and SLOs are PromQL.',
  level: 'error',
  why: 'Prometheus refuses the whole file, and none of its alerts ever fires.',
  fix: 'Close what is open, and put values of labels in quotes; `promtool check rules` agrees.',
  *check(repo, context) {
    for (const { text, at } of writtenQueries(repo)) {
      const query = withRange(text);
      const { fault } = isOfAnotherLanguage(query) ? {} : understandQuery(query);
      if (fault === undefined) continue;
      const { piece, offset, ...problem } = told(query, fault);
      yield { ...problem, at: placesInProse(at.file, context)({ text, at })(piece, offset) };
    }
  },
};

/** What is filled in stands where a duration may stand, which is made as long. */
const withRange = (text: string): string =>
  text.replaceAll(/\{\{\s*\.window\s*\}\}/g, place => '5m'.padEnd(place.length));

/** Loki's rules have the same form, with pipes between their stages; VictoriaMetrics knows `WITH`. */
function isOfAnotherLanguage(query: string): boolean {
  const withoutTexts = query.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|#.*/g, '');
  return /(?<!\|)\|(?!\|)|^\s*WITH\s*\(/i.test(withoutTexts);
}

type Told = Pick<Problem, 'message' | 'hint' | 'level'> & { readonly piece: string; readonly offset: number };

function told(query: string, fault: number): Told {
  const [space = '', found = ''] = /^\s*("[^"]*"|'[^']*'|\w+|\S)?/.exec(query.slice(fault))?.values() ?? [];
  const before = /\b([a-z_]\w*)\s*$/i.exec(query.slice(0, fault));
  if (found === '') return { message: 'Unexpected end of a query, expected the rest of it', ...last(query) };
  if (found === '(' && before) return unknownFunction(before[1] ?? '', before.index);
  const offset = fault + space.length - found.length;
  return { message: `Unexpected \`${found}\` in a query, expected PromQL`, piece: found, offset };
}

/** Other databases that speak PromQL have functions of their own. */
const unknownFunction = (name: string, offset: number): Told => ({
  message: `Unexpected function \`${name}\`, expected one that Prometheus has`,
  level: 'warning',
  ...didYouMean(name, queryFunctions()),
  piece: name,
  offset,
});

function last(query: string) {
  const text = query.trimEnd();
  return { piece: text.slice(-1), offset: text.length - 1 };
}

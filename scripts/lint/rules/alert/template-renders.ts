import { didYouMean } from '../../../../model/did-you-mean.ts';
import type { Span } from '../../../../model/source/span.ts';
import { templateFault } from '../../alert/go-template.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { stringsIn } from '../../alert/strings-in.ts';
import { prometheusFunctions, prometheusVariables } from '../../alert/template-names.ts';
import { scanTemplate } from '../../alert/template-tokens.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What is filled in when it fires shows only then whether it can be. */
export const templateRenders: Rule = {
  id: 'alert/template-renders',
  summary: 'What Prometheus or the sender fills into an alert can be filled in.',
  level: 'error',
  why: 'Prometheus refuses the whole file, or the page reads `{{ $labels.pod }}`.',
  fix: 'Close every `{{` and every block, and use the variables and functions that Prometheus has.',
  *check(repo) {
    for (const alert of placedAlerts(repo)) {
      if (alert.written.form === 'event') yield* inEvent(alert);
      else yield* inTexts(alert);
      if (alert.written.form === 'slo') yield* inQueries(alert);
    }
  },
};

function* inTexts({ texts, labels, at, atLabel }: PlacedAlert): Generator<Problem> {
  const written: readonly (readonly [string, string, (name: string) => Span])[] = [
    ...Object.entries(texts).map(([name, text]) => [name, text, at] as const),
    ...Object.entries(labels).map(([name, text]) => [name, text, atLabel] as const),
  ];
  for (const [name, text, place] of written) {
    const fault = templateFault(text);
    if (fault !== undefined) yield { message: fault, at: place(name), ...hintFor(fault) };
    else yield* outside(text, () => place(name));
  }
}

/** A `$labels` without its braces is shown as it stands. */
function* outside(text: string, at: () => Span): Generator<Problem> {
  const [found] = scanTemplate(text).plain.flatMap(piece => /\$(?:labels\.\w+|value\b)/.exec(piece) ?? []);
  if (found !== undefined)
    yield {
      message: `Unexpected \`${found}\` outside braces, expected \`{{ ${found} }}\``,
      at: at(),
      level: 'warning',
    };
}

function hintFor(fault: string): { readonly hint?: string } {
  const [, what, name = ''] = /^Unexpected (function|variable) `([^`]{1,60})`/.exec(fault) ?? [];
  if (what === undefined) return {};
  return didYouMean(name, what === 'function' ? prometheusFunctions : prometheusVariables);
}

/** What a sender fills in has a name between its braces; how it does so is its own affair. */
function* inEvent({ written, at }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'event') return;
  for (const { path, text } of stringsIn(written.entry.value.event, ['event'])) {
    const message = placeholderFault(text);
    if (message !== undefined) yield { message, at: path.length > 1 ? written.entry.at(...path) : at() };
  }
}

function placeholderFault(text: string): string | undefined {
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', start + 2)) {
    const end = text.indexOf('}}', start);
    const next = text.indexOf('{{', start + 2);
    if (end < 0 || (next >= 0 && next < end)) return 'Unexpected `{{` without `}}`, expected both';
    if (text.slice(start + 2, end).trim() === '')
      return 'Unexpected empty `{{}}`, expected the name of what the sender fills in';
  }
  return undefined;
}

/** Only the range of a query is filled in. */
function* inQueries({ written, queries }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'slo') return;
  for (const [index, query] of queries.entries()) {
    const other = scanTemplate(query).actions.find(
      ({ tokens: [first, ...more] }) => first?.text !== '.window' || more.length > 0,
    );
    const message = `Unexpected \`${other?.text}\` in a query, expected \`{{.window}}\``;
    if (other) yield { message, at: written.entry.at('sli', index === 0 ? 'total' : 'error') };
  }
}

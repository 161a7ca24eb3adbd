import type { Path, Span } from '../../../../model/source/span.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { scalarsIn } from '../../alert/strings-in.ts';
import type { Problem, Rule } from '../../rule.ts';

/** PagerDuty's conditions compare text; Prometheus takes for text what is written, and other tools what it means. */
export const valuesAreStrings: Rule = {
  id: 'alert/values-are-strings',
  summary: 'Labels, annotations and the details of an event are text, not numbers or booleans.',
  level: 'info',
  why: 'YAML turns `1.10` into 1.1 and `0x1F` into 31, and conditions that compare text do not match.',
  fix: 'Put the value in quotes.',
  *check(repo) {
    const seen = new Set<string>();
    for (const alert of placedAlerts(repo)) {
      for (const problem of alert.written.form === 'rule' ? inRule(alert) : inDetails(alert)) {
        // What several alerts take from one anchor is written once.
        const place = `${problem.at.file} ${problem.at.line} ${problem.at.column}`;
        if (!seen.has(place)) yield problem;
        seen.add(place);
      }
    }
  },
};

function* inDetails({ written }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'event') return;
  const path = ['event', 'payload', 'custom_details'];
  for (const { path: place, text: value } of scalarsIn(written.entry.value.event.payload.custom_details, path)) {
    if (typeof value !== 'number' && typeof value !== 'boolean') continue;
    yield problem(`${value}`, typeof value, place.at(-1), written.entry.at(...place));
  }
}

/** The model has text only: that a number is written without quotes shows in how long it is. */
function* inRule({ texts, labels, at, atLabel }: PlacedAlert): Generator<Problem> {
  const all = [
    ...Object.entries(labels).map(([name, text]) => ({ name, text, place: () => atLabel(name) })),
    ...Object.entries(texts).map(([name, text]) => ({ name, text, place: () => at(name) })),
  ];
  for (const { name, text, place } of all) {
    const type = typeWithoutQuotes(text);
    if (type && isAsWritten(text, place())) yield problem(text, type, name, place());
  }
}

/** What a text without quotes is for YAML 1.2. */
function typeWithoutQuotes(text: string): 'number' | 'boolean' | undefined {
  if (/^(true|false)$/i.test(text)) return 'boolean';
  const isNumber = /^([-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan)$/i.test(text);
  return isNumber ? 'number' : undefined;
}

const isAsWritten = (text: string, { line, column, endLine, endColumn }: Span): boolean =>
  line === endLine && endColumn - column === text.length;

function problem(value: string, type: string, name: Path[number] | undefined, at: Span): Problem {
  return {
    message: `Unexpected ${type} \`${value}\` for \`${name}\`, expected text in quotes`,
    at,
    ...(isAsWritten(value, at) ? { fix: [{ at, text: `"${value}"` }] } : {}),
  };
}

import type { PlacedAlert } from '../../alert/placed-alert.ts';
import { placedAlerts } from '../../alert/placed-alert.ts';
import { scalarsIn } from '../../alert/strings-in.ts';
import type { Problem, Rule } from '../../rule.ts';

/** PagerDuty's conditions compare text. The schema sees to labels and annotations, which Prometheus has as text only. */
export const valuesAreStrings: Rule = {
  id: 'alert/values-are-strings',
  summary: 'The details of an event are text, not numbers or booleans.',
  level: 'info',
  why: 'YAML turns `1.10` into 1.1 and `0x1F` into 31, and conditions that compare text do not match.',
  fix: 'Put the value in quotes.',
  *check(repo) {
    for (const alert of placedAlerts(repo)) yield* inDetails(alert);
  },
};

function* inDetails({ written }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'event') return;
  const path = ['event', 'payload', 'custom_details'];
  for (const { path: place, text: value } of scalarsIn(written.entry.value.event.payload.custom_details, path)) {
    if (typeof value !== 'number' && typeof value !== 'boolean') continue;
    const at = written.entry.at(...place);
    const isAsWritten = at.line === at.endLine && at.endColumn - at.column === String(value).length;
    yield {
      message: `Unexpected ${typeof value} \`${value}\` for \`${place.at(-1)}\`, expected text in quotes`,
      at,
      ...(isAsWritten ? { fix: [{ at, text: `"${value}"` }] } : {}),
    };
  }
}

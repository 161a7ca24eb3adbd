import { holdsValue } from '../../alert/go-template.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** The labels are the alert's identity: with another value in them it is another alert. */
export const labelsHoldNoValues: Rule = {
  id: 'alert/labels-hold-no-values',
  summary: 'No label of an alert, and no `dedup_key` of an event, changes with what is measured.',
  level: 'error',
  why: 'Every evaluation makes a new alert: `for` starts again, and one outage pages many times.',
  fix: 'Put the value into an annotation or a detail.',
  *check(repo) {
    for (const alert of placedAlerts(repo)) yield* alert.written.form === 'event' ? inKey(alert) : inLabels(alert);
  },
};

function* inLabels({ name, labels, atLabel }: PlacedAlert): Generator<Problem> {
  for (const [label, text] of Object.entries(labels)) {
    if (!text.includes('{{') || !holdsValue(text)) continue;
    yield {
      message: `Unexpected value in label \`${label}\` of alert \`${name}\`, expected the same text while it lasts`,
      at: atLabel(label),
      hint: 'annotations may hold it',
    };
  }
}

/** What the sender fills in goes by names; these are of what is new each time. */
const fleeting = new Set(['value', 'now', 'time', 'timestamp', 'date', 'datetime', 'uuid', 'random', 'count', 'guid']);

function* inKey({ name, written }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'event') return;
  const key = written.entry.value.event.dedup_key;
  const found = Array.from(key.matchAll(/\{\{\s?([\w.$-]+)\s?\}\}/g)).find(([, word = '']) => isFleeting(word));
  if (found)
    yield {
      message: `Unexpected \`${found[0]}\` in the \`dedup_key\` of \`${name}\`, expected the same text while it lasts`,
      at: written.entry.at('event', 'dedup_key'),
      level: 'warning',
    };
}

const isFleeting = (name: string): boolean =>
  fleeting.has((name.split('.').at(-1) ?? '').replace('$', '').toLowerCase());

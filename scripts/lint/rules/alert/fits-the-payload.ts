import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What PagerDuty's Events API takes, where the schema cannot say it: the schema has the rest. */
export const fitsThePayload: Rule = {
  id: 'alert/fits-the-payload',
  summary: 'An alert fits what PagerDuty takes: a summary of 1,024 characters, 512 KB in all, a true timestamp.',
  level: 'error',
  why: 'PagerDuty cuts the summary off, or refuses the event so that nobody is woken.',
  fix: 'Shorten it, and link what is long.',
  *check(repo) {
    for (const alert of placedAlerts(repo)) {
      yield* summary(alert);
      yield* size(alert);
      yield* timestamp(alert);
    }
  },
};

const maxSummary = 1024;
const maxBytes = 512 * 1024;

/** The schema limits that of an event already. */
function* summary({ name, texts, at }: PlacedAlert): Generator<Problem> {
  const text = (texts.summary ?? '').trim();
  const { length } = Array.from(text);
  if (length > maxSummary) {
    const message = `Unexpected summary of ${length} characters for alert \`${name}\`, expected at most ${maxSummary}`;
    yield { message, at: at('summary'), key: `summary of \`${name}\``, level: 'warning' };
  } else if (text.includes('\n')) {
    const message = `Unexpected line break in the summary of alert \`${name}\`, expected one line`;
    yield { message, at: at('summary'), level: 'info', hint: 'details have room for more' };
  }
}

function* size({ name, written, texts, labels, at }: PlacedAlert): Generator<Problem> {
  const sent = written.form === 'event' ? written.entry.value.event : { texts, labels };
  const bytes = Buffer.byteLength(JSON.stringify(sent));
  if (bytes <= maxBytes) return;
  const message = `Unexpected ${Math.ceil(bytes / 1024)} KB of alert \`${name}\`, expected at most 512 KB`;
  yield { message, at: at(), key: `size of \`${name}\`` };
}

/** RFC 3339, with or without a colon in the offset. */
const moment =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]\d\d:?\d\d)$/;

function* timestamp({ written }: PlacedAlert): Generator<Problem> {
  if (written.form !== 'event') return;
  const { timestamp: text } = written.entry.value.event.payload;
  if (text === undefined || text.includes('{{') || moment.test(text)) return;
  yield {
    message: `Unexpected timestamp \`${text}\`, expected one like \`2026-10-03T14:02:00Z\``,
    at: written.entry.at('event', 'payload', 'timestamp'),
  };
}

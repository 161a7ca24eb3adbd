import type { Temporal } from 'temporal-polyfill';

/** A moment of an incident, as front matter has it and as its row of the timeline begins. */
type Moment = { readonly text: string; readonly clock: string };
export type IncidentTimes = Readonly<Record<keyof typeof minutesAfterStart, Moment>>;

const minutesAfterStart = { started: 0, detected: 5, acknowledged: 7, mitigated: 45, resolved: 90 } as const;

/** Times to begin with, in order and none in the future: two hours ago when it was today, else noon. */
export function incidentTimes(day: Temporal.PlainDate, now: Temporal.Instant): IncidentTimes {
  const clock = now.toZonedDateTimeISO('UTC').round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const midnight = day.toZonedDateTime('UTC');
  const isToday = day.equals(clock.toPlainDate());
  const hoursAgo = clock.subtract({ hours: 2 });
  const earliest = hoursAgo.epochMilliseconds > midnight.epochMilliseconds ? hoursAgo : midnight;
  const start = isToday ? earliest : midnight.add({ hours: 12 });
  const moment = (minutes: number): Moment => {
    const time = start.add({ minutes });
    const past = isToday && time.epochMilliseconds > clock.epochMilliseconds ? clock : time;
    const text = past.toPlainDateTime().toString({ smallestUnit: 'minute' });
    return { text: `${text}Z`, clock: text.slice(11) };
  };
  return {
    started: moment(minutesAfterStart.started),
    detected: moment(minutesAfterStart.detected),
    acknowledged: moment(minutesAfterStart.acknowledged),
    mitigated: moment(minutesAfterStart.mitigated),
    resolved: moment(minutesAfterStart.resolved),
  };
}

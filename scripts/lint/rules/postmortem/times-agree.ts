import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../../../model/entry.ts';
import { incidentTimes, type Postmortem } from '../../../../model/postmortem.ts';
import { type PlaceInProse, placesInProse } from '../../place-in-prose.ts';
import { type Measure, statedDurations } from '../../postmortem/stated-durations.ts';
import { lengthOf, timelineOf } from '../../postmortem/timeline.ts';
import { toldDurations } from '../../postmortem/told-durations.ts';
import { agrees } from '../../postmortem/written-duration.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Reports are worked out from the front matter, people read the rest. */
export const timesAgree: Rule = {
  id: 'postmortem/times-agree',
  summary: 'The times of a postmortem agree: front matter, timeline, and durations that it states.',
  level: 'warning',
  why: 'Readers trust none of the numbers once two of them differ.',
  fix: 'Look into the graphs which time is right, and write it everywhere.',
  *check({ postmortems }, context) {
    for (const postmortem of postmortems.values()) {
      const disorder = Array.from(outOfOrder(postmortem));
      yield* disorder;
      // What follows would point at the wrong cause.
      if (disorder.length > 0) continue;
      yield* notInTimeline(postmortem);
      yield* wrongDurations(postmortem, placesInProse(postmortem.file, context));
    }
  },
};

/** Pairs of which the first comes first, whatever happened. */
const orders = [
  ['started', 'detected'],
  ['started', 'mitigated'],
  ['started', 'resolved'],
  ['detected', 'acknowledged'],
  ['mitigated', 'resolved'],
] as const;

function* outOfOrder({ value: { times }, at }: Entry<Postmortem>): Generator<Problem> {
  for (const [first, second] of orders) {
    const [earlier, later] = [times[first], times[second]];
    if (!earlier || !later || Temporal.Instant.compare(earlier, later) <= 0) continue;
    yield {
      message: `Unexpected \`${second}_at\` before \`${first}_at\`, expected it after`,
      at: at(`${second}_at`),
      level: 'error',
      related: { message: `\`${first}_at\``, at: at(`${first}_at`) },
    };
  }
}

/** All that the timeline lacks at once: it should tell of every moment that counts. */
function* notInTimeline({ value: { facts, times }, at }: Entry<Postmortem>): Generator<Problem> {
  const { moments, isInUtc } = timelineOf(facts);
  if (moments.length === 0 || !isInUtc) return;
  const minutes = new Set(moments.map(({ minute }) => minute % (24 * 60)));
  const lacking = incidentTimes.filter(name => {
    const clock = times[name]?.toZonedDateTimeISO('UTC');
    return clock && !minutes.has(clock.hour * 60 + clock.minute);
  });
  const [first] = lacking;
  if (first === undefined) return;
  const told = lacking.map(name => `\`${name}_at\` (${times[name]?.toString().slice(11, 16)})`).join(', ');
  yield { message: `Missing rows of the timeline for ${told}`, at: at(`${first}_at`) };
}

function* wrongDurations({ value }: Entry<Postmortem>, place: PlaceInProse): Generator<Problem> {
  const length = lengthOf(timelineOf(value.facts));
  const told = toldDurations(value.facts, value.services).filter(
    // People also count from the first row of the timeline to its last.
    duration => length === undefined || !agrees(duration, length),
  );
  for (const duration of [...statedDurations(value.facts), ...told]) {
    const { what, written, within } = duration;
    const spans = spansOf(duration, value);
    const [expected] = spans;
    if (expected === undefined || spans.some(span => agrees(duration, span))) continue;
    yield {
      message: `Unexpected ${what} \`${written}\`, expected \`${expected} minutes\` as the front matter says`,
      at: place(within)(written, onlyOffset(within.text, written)),
    };
  }
}

/** Where it is certain: a duration may be told twice. */
function onlyOffset(text: string, written: string): number {
  const offset = text.indexOf(written);
  return offset === text.lastIndexOf(written) ? offset : -1;
}

/** The minutes between all moments that a duration may be counted between, the likeliest first. */
const spansOf = ({ from, to }: Measure, { times }: Postmortem): number[] =>
  from.flatMap(start =>
    to.flatMap(end => {
      const [a, b] = [times[start], times[end]];
      return a && b ? Math.round(a.until(b).total('minutes')) : [];
    }),
  );

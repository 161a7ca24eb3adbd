import type { Entry } from '../entry.ts';
import type { ScheduleFile } from '../file-types.ts';
import { minutesPerDay, minutesPerWeek } from '../local-time.ts';
import { isAllowedTurn, isWholeWeeks, type Layer, type Schedule, understandRestriction } from '../schedule.ts';
import { clip } from '../schema-words.ts';
import type { Finding } from '../source/finding.ts';
import { error, type IntegrityCheck, written } from './integrity.ts';

/** What PagerDuty and its provider ask of a layer's turns and restrictions (resource_pagerduty_schedule.go, 3.30.8). */
export const layerLimits: IntegrityCheck = function* ({ repo: { schedules }, parsed }) {
  const files = written<ScheduleFile>(parsed, 'schedule');
  for (const entry of schedules.values()) {
    for (const [index, layer] of entry.value.layers.entries()) {
      const file = files.get(entry.id)?.layers[index];
      yield* turn(entry, layer, index, file?.turn ?? '');
      yield* restrictions(entry, index, file?.restrictions ?? []);
    }
  }
};

function* turn(
  { at }: Entry<Schedule>,
  { turnMinutes, handoff }: Layer,
  index: number,
  text: string,
): Generator<Finding> {
  if (!isAllowedTurn(turnMinutes)) {
    const message = `Unexpected turn \`${clip(text)}\`, expected 1 hour to 365 days`;
    yield error('limit', message, at('layers', index, 'turn'));
  } else if (isWholeWeeks(turnMinutes) && handoff.weekday === undefined) {
    const hint = 'a turn of whole weeks is handed off on a weekday';
    yield error(
      'limit',
      'Missing weekday, expected a hand-off such as `monday 09:00`',
      at('layers', index, 'handoff'),
      { hint },
    );
  } else if (!isWholeWeeks(turnMinutes) && handoff.weekday !== undefined) {
    const hint = 'only a turn of whole weeks is handed off on a weekday; `start` says the first day';
    yield error('limit', 'Unexpected weekday, expected a hand-off such as `09:00`', at('layers', index, 'handoff'), {
      hint,
    });
  }
}

type RestrictionFile = NonNullable<ScheduleFile['layers'][number]['restrictions']>[number];

function* restrictions({ at }: Entry<Schedule>, layer: number, files: readonly RestrictionFile[]): Generator<Finding> {
  for (const [index, file] of files.entries()) {
    const [window] = understandRestriction(file);
    const key = 'daily' in file ? 'daily' : 'to' in file ? 'to' : undefined;
    const whole = window && window.minutes >= (key === 'daily' ? minutesPerDay : minutesPerWeek);
    if (!whole || key === undefined) continue;
    const what = key === 'daily' ? 'less than a day' : 'less than a week';
    yield error(
      'limit',
      `Unexpected restriction that leaves nothing out, expected ${what}`,
      at('layers', layer, 'restrictions', index, key),
      { hint: 'leave the restriction out' },
    );
  }
}

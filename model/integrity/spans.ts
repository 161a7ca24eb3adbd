import { Temporal } from 'temporal-polyfill';
import { firstHandoff } from '../schedule.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** What has a beginning and an end, ends after it begins. */
export const spans: IntegrityCheck = function* ({ repo: { people, schedules } }) {
  for (const { value, at } of people.values()) {
    for (const [index, { from, to }] of value.away.entries()) {
      if (Temporal.PlainDate.compare(to, from) >= 0) continue;
      yield error('time', `Unexpected end \`${to}\`, expected \`${from}\` or later`, at('away', index, 'to'));
    }
  }
  for (const { value, at } of schedules.values()) {
    for (const [index, layer] of value.layers.entries()) {
      const first = firstHandoff(layer);
      if (!layer.end || Temporal.PlainDate.compare(layer.end, first.toPlainDate()) > 0) continue;
      const message = `Unexpected end \`${layer.end}\`, expected a day after the first hand-off on \`${first.toPlainDate()}\``;
      yield error('time', message, at('layers', index, 'end'));
    }
    for (const [index, { from, to }] of value.overrides.entries()) {
      if (Temporal.PlainDateTime.compare(to, from) > 0) continue;
      const hint = `it begins at \`${from.toString().slice(0, 16)}\``;
      yield error(
        'time',
        `Unexpected end \`${to.toString().slice(0, 16)}\`, expected a later time`,
        at('overrides', index, 'to'),
        { hint },
      );
    }
  }
};

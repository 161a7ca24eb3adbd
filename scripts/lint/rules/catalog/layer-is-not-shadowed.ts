import { Temporal } from 'temporal-polyfill';
import { localDateTime } from '../../../../model/local-time.ts';
import { firstHandoff, type Layer } from '../../../../model/schedule.ts';
import type { Rule } from '../../rule.ts';

/** PagerDuty lets the last layer win; people who expect the first to win find out at night. */
export const layerIsNotShadowed: Rule = {
  id: 'catalog/layer-is-not-shadowed',
  summary: 'No layer of a schedule is covered wholly by a later one.',
  level: 'warning',
  why: 'A later layer wins, so that nobody on the covered layer is ever on call.',
  fix: 'Restrict the later layer to the hours that it is for, or put it before the other.',
  *check({ schedules }) {
    for (const { value, at } of schedules.values()) {
      for (const [index, layer] of value.layers.entries()) {
        const cover = value.layers.findIndex((other, position) => position > index && covers(other, layer));
        if (cover < 0) continue;
        yield {
          message: `Unexpected layer \`${layer.name}\` that is never on call, expected no later layer over all of it`,
          at: at('layers', index, 'name'),
          hint: 'a later layer wins: restrict it, or put it first',
          related: { message: 'wins all the time', at: at('layers', cover, 'name') },
        };
      }
    }
  },
};

function covers(upper: Layer, lower: Layer): boolean {
  if (upper.restrictions.length > 0) return false;
  if (Temporal.PlainDateTime.compare(firstHandoff(upper), firstHandoff(lower)) > 0) return false;
  const [upperEnd, lowerEnd] = [endOf(upper), endOf(lower)];
  return !upperEnd || (lowerEnd !== undefined && Temporal.PlainDateTime.compare(upperEnd, lowerEnd) >= 0);
}

const endOf = ({ end, handoff }: Layer): Temporal.PlainDateTime | undefined => end && localDateTime(end, handoff.time);

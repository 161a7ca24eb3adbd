import { timelineOf } from '../../postmortem/timeline.ts';
import type { Rule } from '../../rule.ts';

/** Cause comes before effect, on one clock. */
export const timelineIsInOrder: Rule = {
  id: 'postmortem/timeline-is-in-order',
  summary: 'The timeline of a postmortem goes forward, in UTC.',
  level: 'warning',
  why: 'A row out of order, or an hour off, makes a cause of what came afterwards.',
  fix: 'Put the rows in order, all in UTC; past midnight the clock may start anew.',
  *check({ postmortems }) {
    for (const { file, value } of postmortems.values()) {
      const { moments, foreignZone, malformed } = timelineOf(value.facts);
      if (foreignZone)
        yield {
          message: `Unexpected zone \`${foreignZone.name}\` of the timeline, expected \`UTC\``,
          at: { file, ...foreignZone.at },
        };
      for (const { written, at } of malformed)
        yield { message: `Unexpected time \`${written}\`, expected \`00:00\` to \`23:59\``, at: { file, ...at } };
      for (const [index, { written, minute, at }] of moments.entries()) {
        const previous = moments[index - 1];
        if (!previous || minute >= previous.minute) continue;
        yield {
          message: `Unexpected \`${written}\` after \`${previous.written}\`, expected the timeline in order`,
          at: { file, ...at },
          related: { message: 'the row before', at: { file, ...previous.at } },
        };
      }
    }
  },
};

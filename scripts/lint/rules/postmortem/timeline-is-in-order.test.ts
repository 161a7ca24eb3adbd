import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { timelineIsInOrder } from './timeline-is-in-order.ts';

const table = (times: readonly string[], zone = 'UTC') =>
  postmortemWith(
    `## Timeline\n\n| Time (${zone}) | Event |\n| --- | --- |\n${times.map(time => `| ${time} | x |`).join('\n')}`,
  );
const says = (line: number, text: string, column = 1) =>
  `postmortems/2026-10-03-down.md:${line}:${column}: warning: Unexpected ${text} [postmortem/timeline-is-in-order]`;

testRule(timelineIsInOrder, {
  'in order, some at the same minute, some without a time': {
    files: table(['14:02', '14:02', 'later', '~14:10', '14:12–14:20', '**15:00**']),
    says: '',
  },
  'past midnight, twice': { files: table(['23:50', '00:10', '13:00', '23:00', '01:00']), says: '' },
  'with dates': { files: table(['2026-10-03 23:50', '2026-10-04 00:10', '2026-10-06T09:00Z', '10:00']), says: '' },
  'out of order': {
    files: table(['11:05', '11:08', '11:07', '11:09']),
    says: says(19, '`11:07` after `11:08`, expected the timeline in order'),
    related: 'postmortems/2026-10-03-down.md:18:1: the row before',
  },
  'a day before': {
    files: table(['2026-10-04 00:10', '2026-10-03 23:50']),
    says: says(18, '`2026-10-03 23:50` after `2026-10-04 00:10`, expected the timeline in order'),
    related: 'postmortems/2026-10-03-down.md:17:1: the row before',
  },
  'a list': {
    files: postmortemWith('## Timeline\n\n- 14:02 – down\n- 14:01: up'),
    says: says(16, '`14:01` after `14:02`, expected the timeline in order', 3),
    related: 'postmortems/2026-10-03-down.md:15:3: the row before',
  },
  'another zone': { files: table(['14:02'], 'CET'), says: says(15, 'zone `CET` of the timeline, expected `UTC`') },
  'no timeline': { files: postmortemWith('## Impact\n\n- 14:02\n- 14:01'), says: '' },
});

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
  'times in other zones, of which those that are certain count': {
    files: table(['14:02', '16:22 CEST', '14:25', '15:00 (EST)', '14:30', '10:31 AM EDT', '15:32+01:00', '14:33 UTC']),
    says: '',
  },
  'out of order once zones are counted': {
    files: table(['14:22', '16:20 CEST', '14:25']),
    says: says(18, '`16:20 CEST` after `14:22`, expected the timeline in order'),
    related: 'postmortems/2026-10-03-down.md:17:1: the row before',
  },
  'past midnight in another zone': {
    files: table(['2026-10-03 21:50', '2026-10-04 00:10 CEST', '22:15', '2026-10-04 00:05']),
    says: '',
  },
  'the zone of the first row, where no heading has one': {
    files: postmortemWith('## Timeline\n\n- 10:02 EDT: down\n- 10:05: seen\n- 14:06 UTC: up'),
    says: '',
  },
  'a zone that several have, all through': {
    files: table(['14:02 IST', '14:01 IST', '09:00 UTC'], 'local'),
    says: says(18, '`14:01 IST` after `14:02 IST`, expected the timeline in order'),
    related: 'postmortems/2026-10-03-down.md:17:1: the row before',
  },
  'halves of the day': {
    files: table(['11:50–12:10 PM', '12:20 PM', '2:22 p.m.', '2:25–2:30pm', '11:59 PM', '12:05 AM']),
    says: '',
  },
  'what no clock shows, and nothing of the next row': {
    files: table(['14:02', '14:75', '14:25', '25:26', '24:00', '00:05']),
    says: [
      says(18, 'time `14:75`, expected `00:00` to `23:59`'),
      says(20, 'time `25:26`, expected `00:00` to `23:59`'),
    ].join('\n'),
  },
  'how long it took': { files: table(['+00:00', '+25:26', '+00:02']), says: '' },
  'no timeline': { files: postmortemWith('## Impact\n\n- 14:02\n- 14:01'), says: '' },
});

import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { timesAgree } from './times-agree.ts';

const says = (text: string) => `postmortems/2026-10-03-down.md:${text} [postmortem/times-agree]`;
const rows = '## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 14:02 | x |\n| 14:07 | x |';

testRule(timesAgree, {
  'all in the timeline': { files: postmortemWith(`${rows}\n| 16:00 | x |`), says: '' },
  'no timeline, or one of another zone': { files: postmortemWith(rows.replace('UTC', 'CET')), says: '' },
  'rows in zones that are certain': {
    files: postmortemWith(`${rows.replace('14:02', '16:02 CEST')}\n| 4:00 PM | x |`),
    says: '',
  },
  'a row in one that is not, and a slip': {
    files: postmortemWith(`${rows}\n| 17:00 CET | x |`.replace('14:07', '14:77')),
    says: '',
  },
  'an end before its beginning, and nothing that follows from it': {
    files: postmortemWith(rows, {
      times: 'started_at: 2026-10-03T14:02Z\ndetected_at: 2026-10-03T14:07Z\nresolved_at: 2026-10-03T13:41Z',
    }),
    says: says('9:14: error: Unexpected `resolved_at` before `started_at`, expected it after'),
    related: 'postmortems/2026-10-03-down.md:7:13: `started_at`',
  },
  'one that the timeline lacks': {
    files: postmortemWith(rows),
    says: says('9:14: warning: Missing rows of the timeline for `resolved_at` (16:00)'),
  },
  'several that it lacks': {
    files: postmortemWith(rows.replace('14:02', '14:03')),
    says: says('7:13: warning: Missing rows of the timeline for `started_at` (14:02), `resolved_at` (16:00)'),
  },
  'durations that agree, as people round': {
    files: postmortemWith(
      '**Duration:** 1h58m\n\nTime to detect: 5 minutes\n\n| Metric | Value |\n| --- | --- |\n| Time to resolve | about 2 hours |\n| Duration | unknown |',
    ),
    says: '',
  },
  'a duration that does not': {
    files: postmortemWith('Duration: 1 hour 30 minutes'),
    says: says(
      '13:11: warning: Unexpected duration `1 hour 30 minutes`, expected `118 minutes` as the front matter says',
    ),
  },
  'a time to detect that does not': {
    files: postmortemWith('| Metric | Value |\n| --- | --- |\n| TTD | 15 min |'),
    says: says('15:9: warning: Unexpected time to detect `15 min`, expected `5 minutes` as the front matter says'),
  },
  'sentences that agree': {
    files: postmortemWith(
      '## Summary\n\nOn Saturday, 3 October 2026, the shop was down for 118 minutes. The outage lasted about two hours. It was detected after 5 minutes. Nobody could pay for 1 h 58 min. We had a 2-hour outage. The site was down from 14:02 to 16:00.',
    ),
    says: '',
  },
  'sentences about something else': {
    files: postmortemWith(
      '## Summary\n\nA replica was down for 12 minutes. The shop was down for 9 minutes in Norway. Last month the outage lasted 3 hours. The outage lasted more than 20 minutes. The shop was down for 30 minutes again. The job ran for 3 hours. The outage lasted two to three hours.\n\n## Root cause\n\nThe shop was down for 3 minutes.',
    ),
    says: '',
  },
  'a sentence that does not agree': {
    files: postmortemWith('## Summary\n\nAt noon all was well.\n\nThe shop was down\nfor 58 minutes, and came back.'),
    says: says('18:5: warning: Unexpected duration `58 minutes`, expected `118 minutes` as the front matter says'),
  },
  'clocks that do not agree': {
    files: postmortemWith('## Impact\n\n- Shop was unavailable from 14:02 to 15:03 UTC.'),
    says: says(
      '15:24: warning: Unexpected duration `from 14:02 to 15:03`, expected `118 minutes` as the front matter says',
    ),
  },
  'clocks and a length': {
    files: postmortemWith(
      'Duration: 14:02–16:00 UTC (1h58m)\n\nDuration: 14:02–16:20 UTC (2h18m)\n\nDuration: 14:02–16:00 UTC (2h18m)',
    ),
    says: [
      says('15:11: warning: Unexpected duration `14:02–16:20`, expected `118 minutes` as the front matter says'),
      says('17:28: warning: Unexpected duration `2h18m`, expected `118 minutes` as the front matter says'),
    ].join('\n'),
  },
  'clocks of an incident of several days': {
    files: postmortemWith('Duration: 14:02–16:00', {
      times: 'started_at: 2026-10-03T14:02Z\ndetected_at: 2026-10-03T14:07Z\nresolved_at: 2026-10-04T16:30Z',
    }),
    says: '',
  },
  'a limit that was kept': { files: postmortemWith('Detected within 15 minutes.'), says: '' },
  'a limit that was not kept': {
    files: postmortemWith('Detected within 3 minutes.'),
    says: says('13:17: warning: Unexpected time to detect `3 minutes`, expected `5 minutes` as the front matter says'),
  },
  'a detection that does not agree': {
    files: postmortemWith('## Detection\n\nIt took us half an hour to notice the problem.'),
    says: says(
      '15:12: warning: Unexpected time to detect `half an hour`, expected `5 minutes` as the front matter says',
    ),
  },
  'a resolution that does not agree': {
    files: postmortemWith('The incident was resolved after 1h12m.'),
    says: says('13:33: warning: Unexpected time to resolve `1h12m`, expected `118 minutes` as the front matter says'),
  },
  'a time to resolve that begins when somebody took it': {
    files: postmortemWith('Time to resolve: 1h30m\n\nThe incident was resolved after 1h30m.', {
      times:
        'started_at: 2026-10-03T14:02Z\ndetected_at: 2026-10-03T14:07Z\nacknowledged_at: 2026-10-03T14:30Z\nresolved_at: 2026-10-03T16:00Z',
    }),
    says: '',
  },
  'counted as the timeline does': {
    files: postmortemWith(`The outage lasted 2 h 30 min.\n\n${rows}\n| 16:00 | x |\n| 16:32 | x |`),
    says: '',
  },
  'a time that nobody wrote down': { files: postmortemWith('Time to mitigate: 15 min'), says: '' },
});

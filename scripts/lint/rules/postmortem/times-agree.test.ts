import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { timesAgree } from './times-agree.ts';

const says = (text: string) => `postmortems/2026-10-03-down.md:${text} [postmortem/times-agree]`;
const rows = '## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 14:02 | x |\n| 14:07 | x |';

testRule(timesAgree, {
  'all in the timeline': { files: postmortemWith(`${rows}\n| 16:00 | x |`), says: '' },
  'no timeline, or one of another zone': { files: postmortemWith(rows.replace('UTC', 'CET')), says: '' },
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
      '13:1: warning: Unexpected duration `1 hour 30 minutes`, expected `118 minutes` as the front matter says',
    ),
  },
  'a time to detect that does not': {
    files: postmortemWith('| Metric | Value |\n| --- | --- |\n| TTD | 15 min |'),
    says: says('15:1: warning: Unexpected time to detect `15 min`, expected `5 minutes` as the front matter says'),
  },
  'a time that nobody wrote down': { files: postmortemWith('Time to mitigate: 15 min'), says: '' },
});

import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { actionsAreNotOverdue } from './actions-are-not-overdue.ts';

const files = (status: string, due = '2026-10-30') =>
  postmortemWith(
    `## Action items\n\n| Action | Owner | Due date | Status |\n| --- | --- | --- | --- |\n| Fix it | ada | ${due} | ${status} |`,
  );
const says = (level: string) =>
  `postmortems/2026-10-03-down.md:17:1: ${level}: Unexpected open action \`Fix it\`, expected it done by \`2026-10-30\` [postmortem/actions-are-not-overdue]`;

testRule(actionsAreNotOverdue, {
  'due today': { files: files('Open'), says: '', now: '2026-10-30T23:59:59Z' },
  'due yesterday': { files: files('Open'), says: says('warning'), now: '2026-10-31T00:00:00Z' },
  'due a month ago': { files: files('In progress'), says: says('warning'), now: '2026-11-29T00:00:00Z' },
  'due more than a month ago': { files: files('In progress'), says: says('error'), now: '2026-11-30T00:00:00Z' },
  done: { files: files('Done'), says: '', now: '2027-01-01T00:00:00Z' },
  'a day struck through': { files: files('', '~~2026-10-30~~'), says: '', now: '2027-01-01T00:00:00Z' },
  'done beside the day': { files: files('', '2026-10-30 done'), says: '', now: '2027-01-01T00:00:00Z' },
  'a new day': {
    files: files('Open', '~~2026-10-01~~ 2026-10-30'),
    says: says('warning'),
    now: '2026-10-31T00:00:00Z',
  },
  dropped: { files: files('Cancelled: not worth it'), says: '', now: '2027-01-01T00:00:00Z' },
  'a list': {
    files: postmortemWith('## Action items\n\n- [ ] Fix it (@ada, 2026-10-30)\n- [x] Try it (@ada, 2026-10-30)'),
    says: says('warning').replace('17:1', '15:7').replace('`Fix it`', '`Fix it (@ada, 2026-10-30)`'),
    now: '2026-10-31T00:00:00Z',
  },
});

import { onlyCollections } from '../../../../model/collections.ts';
import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { actionsHaveOwnerAndDueDate } from './actions-have-owner-and-due-date.ts';

const says = (line: number, text: string, column = 1) =>
  `postmortems/2026-10-03-down.md:${line}:${column}: warning: ${text} [postmortem/actions-have-owner-and-due-date]`;
const table = (...rows: readonly string[]) =>
  postmortemWith(
    ['## Action items', '', '| Action | Owner | Due date | Status |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  );

testRule(actionsHaveOwnerAndDueDate, {
  'a table with everything': { files: table('| Fix it | ada | 2026-10-30 | Open |'), says: '' },
  'what is done needs nothing': { files: table('| Fix it | | | ✅ Done |', '| Try it | - | - | Won’t do |'), says: '' },
  'a day that is struck through': { files: table('| Fix it | ada | ~~2026-10-20~~ | |'), says: '' },
  'cells that say nothing': {
    files: table('| Fix it | TBC | 2026-10-30 | Open |', '| Try it | ada | ? | Open |', '| Log it | | n/a | Open |'),
    says: [
      says(17, 'Missing owner of action `Fix it`'),
      says(18, 'Missing due date of action `Try it`'),
      says(19, 'Missing owner and due date of action `Log it`'),
    ].join('\n'),
  },
  'no date': {
    files: table('| Fix it | ada | soon | Open |'),
    says: says(17, 'Unexpected due date `soon`, expected one such as `2026-10-30`'),
  },
  'a table without the columns': {
    files: postmortemWith('## Follow-ups\n\n| What |\n| --- |\n| Fix it |'),
    says: says(17, 'Missing owner and due date of action `Fix it`'),
  },
  'a list': {
    files: postmortemWith(
      '## Action items\n\n- [ ] Fix it (@ada, 2026-10-30)\n  - by hand\n- [x] Tried it\n- [ ] Log it, owner: ada\n- Be careful',
    ),
    says: [
      says(18, 'Missing due date of action `Log it, owner: ada`', 7),
      says(19, 'Missing owner and due date of action `Be careful`', 3),
    ].join('\n'),
  },
  'a repository of another layout': {
    files: { 'pm/down.md': '# Down\n\n## Action Items\n\n- [ ] Add a canary\n- Be careful\n' },
    layout: onlyCollections({ postmortems: 'pm/*.md' }),
    says: [
      'pm/down.md:5:7: warning: Missing owner and due date of action `Add a canary` [postmortem/actions-have-owner-and-due-date]',
      'pm/down.md:6:3: info: Missing owner and due date of action `Be careful` [postmortem/actions-have-owner-and-due-date]',
    ].join('\n'),
  },
  'what was done already': {
    files: postmortemWith(
      '## Follow-ups\n\n### Immediate actions (completed)\n\n- [ ] Roll back\n\n### Actions to be completed\n\n- [ ] Add a canary\n- ✅ Tell support',
    ),
    says: says(21, 'Missing owner and due date of action `Add a canary`', 7),
  },
  'a template': { files: table('| | | | |'), says: '' },
  'other lists and tables': { files: postmortemWith('## Impact\n\n- Much\n\n| What |\n| --- |\n| Much |'), says: '' },
});

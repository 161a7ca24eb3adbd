import { onlyCollections } from '../../../../model/collections.ts';
import { personFile } from '../../minimal-org.ts';
import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { postmortemIsBlameless } from './is-blameless.ts';

const says = (blame: string, at: string) =>
  `postmortems/2026-10-03-down.md:${at}: warning: Unexpected \`${blame}\`, expected what made it possible instead of who did it [postmortem/is-blameless]`;
const grace = { 'catalog/people/grace.yaml': personFile('grace').replace('name: grace', 'name: Grace Hopper') };
const files = (text: string) => postmortemWith(text, {}, grace);

testRule(postmortemIsBlameless, {
  'what people did, and what machines did': {
    files: files(
      'Ada rolled it back. The deploy broke checkout. Grace found that the gateway failed. Prometheus missed a scrape. The grace period was missed. Payments Gateway failed. An operator added pods. Ada and Grace reviewed it; the cache dropped entries.',
    ),
    says: '',
  },
  'somebody of the company': { files: files('At noon Ada deleted the table.'), says: says('Ada deleted', '13:9') },
  'by the last name': { files: files('Then Hopper forgot the flag.'), says: says('Hopper forgot', '13:6') },
  'somebody else': {
    files: files('It was late and Jane Miller accidentally ran it.'),
    says: says('Miller accidentally', '13:22'),
  },
  'a role': {
    files: files('The on-call engineer should have checked it.'),
    says: says('engineer should have', '13:13'),
  },
  'somebody whom only the postmortem knows': {
    files: files('Dmitri’s script broke, and Dmitri should have tested it.\n\nAttendees: Dmitri, Anne'),
    says: says('Dmitri should have', '13:28'),
  },
  'without a catalog': {
    files: { 'pm/down.md': '---\ncommander: dmitri\n---\n# Down\n\nDmitri should have tested it.\n' },
    layout: onlyCollections({ postmortems: 'pm/*.md' }),
    says: says('Dmitri should have', '6:1').replace('postmortems/2026-10-03-down.md', 'pm/down.md'),
  },
  'a verdict': { files: files('In the end Ada was to blame.'), says: says('Ada was to blame', '13:12') },
  'human error': { files: files('The cause was human error.'), says: says('human error', '13:15') },
  'in a table': {
    files: files('| Time | Event |\n| --- | --- |\n| 14:02 | Ada broke it. |'),
    says: says('Ada broke', '15:11'),
  },
});

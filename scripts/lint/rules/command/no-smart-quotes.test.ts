import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandNoSmartQuotes } from './no-smart-quotes.ts';

const said = (place: string, what: string) =>
  `runbooks/shop/DiskFull.md:${place}: warning: Unexpected ${what} [command/no-smart-quotes]`;

testRule(commandNoSmartQuotes, {
  'straight quotes': { files: wholeRunbook('```sh\necho "it\'s full"\n```'), says: '' },
  'in prose, output and remarks': {
    files: wholeRunbook('It’s “full”.\n\n```text\n“full”\n```\n\n```sh\n# it’s full\ndf\n```'),
    says: '',
  },
  'in a command': {
    files: wholeRunbook('```sh\necho “full”\n```'),
    says: said('7:6', 'curly quote `“` in a command, expected `"`'),
    mends: 'echo "full"',
  },
  'in a query': {
    files: wholeRunbook('```promql\nup{job=‘shop’}\n```'),
    says: said('7:8', "curly quote `‘` in a command, expected `'`"),
    mends: "up{job='shop'}",
  },
  'a long dash before an option': {
    files: wholeRunbook('```sh\noc get pods —all\n```'),
    says: said('7:13', 'dash `—` in a command, expected `--`'),
    mends: 'oc get pods --all',
  },
  'a dash and a hyphen': {
    files: wholeRunbook('```sh\noc get pods –-selector a\n```'),
    says: said('7:13', 'dash `–-` in a command, expected `--`'),
    mends: 'oc get pods --selector a',
  },
  'a dash before a letter': {
    files: wholeRunbook('```sh\noc get pods –n shop\n```'),
    says: said('7:13', 'dash `–` in a command, expected `-`'),
    mends: 'oc get pods -n shop',
  },
  'a dash that may be one or two': {
    files: wholeRunbook('```sh\nfind . –name a\n```'),
    says: said('7:8', 'dash `–` in a command, expected `--` or `-`'),
  },
  'dashes within words, between them, and in queries': {
    files: wholeRunbook('```sh\necho a–b – c\n```\n\n```sql\nselect a –b\n```'),
    says: '',
  },
  'a space that is none': {
    files: wholeRunbook('```sh\ndf\u00a0-h\n```'),
    says: said('7:3', 'no-break space in a command, expected an ordinary space'),
    mends: 'df -h',
  },
  'several in a line': {
    files: wholeRunbook('```sh\necho “full”\u00a0‘now’\n```'),
    says: said('7:6', 'curly quote `“` in a command, expected `"`'),
    mends: 'echo "full" \'now\'',
  },
  'several dashes in a line': {
    files: wholeRunbook('```sh\noc get pods –n shop —all –-watch\n```'),
    says: said('7:13', 'dash `–` in a command, expected `-`'),
    mends: 'oc get pods -n shop --all --watch',
  },
  'a text within straight quotes': {
    files: wholeRunbook('```sh\ncurl --data "text=it’s full"\n```'),
    says: '',
  },
  'behind a text within straight quotes': {
    files: wholeRunbook('```sh\necho "it’s" “full”\n```'),
    says: said('7:13', 'curly quote `“` in a command, expected `"`'),
  },
  'JSON within straight quotes': {
    files: wholeRunbook("```sh\ncurl --data '{“text”: 1}'\n```"),
    says: said('7:15', 'curly quote `“` in a command, expected `"`'),
  },
});

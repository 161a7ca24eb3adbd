import { expect, test } from 'vitest';
import { withRunbook } from '../../runbook/test-runbook.ts';
import { fixed } from '../../shell/test-fixed.ts';
import { testRule } from '../../test-rule.ts';
import { commandNoSmartQuotes } from './no-smart-quotes.ts';

const said = (place: string, what: string) =>
  `runbooks/shop/DiskFull.md:${place}: warning: Unexpected ${what} [command/no-smart-quotes]`;

testRule(commandNoSmartQuotes, {
  'straight quotes': { files: withRunbook('```sh\necho "it\'s full"\n```'), says: '' },
  'in prose, output and remarks': {
    files: withRunbook('It’s “full”.\n\n```text\n“full”\n```\n\n```sh\n# it’s full\ndf\n```'),
    says: '',
  },
  'in a command': {
    files: withRunbook('```sh\necho “full”\n```'),
    says: said('7:6', 'curly quote `“` in a command, expected `"`'),
  },
  'in a query': {
    files: withRunbook('```promql\nup{job=‘shop’}\n```'),
    says: said('7:8', "curly quote `‘` in a command, expected `'`"),
  },
  'a long dash before an option': {
    files: withRunbook('```sh\noc get pods —all\n```'),
    says: said('7:13', 'dash `—` in a command, expected `--`'),
  },
  'a dash and a hyphen': {
    files: withRunbook('```sh\noc get pods –-selector a\n```'),
    says: said('7:13', 'dash `–-` in a command, expected `--`'),
  },
  'a dash before a letter': {
    files: withRunbook('```sh\noc get pods –n shop\n```'),
    says: said('7:13', 'dash `–` in a command, expected `-`'),
  },
  'a dash that may be one or two': {
    files: withRunbook('```sh\nfind . –name a\n```'),
    says: said('7:8', 'dash `–` in a command, expected `--` or `-`'),
  },
  'dashes within words, between them, and in queries': {
    files: withRunbook('```sh\necho a–b – c\n```\n\n```sql\nselect a –b\n```'),
    says: '',
  },
  'a space that is none': {
    files: withRunbook('```sh\ndf\u00a0-h\n```'),
    says: said('7:3', 'no-break space in a command, expected an ordinary space'),
  },
});

test('quotes are straightened, but not within others', () => {
  expect(fixed(commandNoSmartQuotes, '```sh\necho “full”\u00a0‘now’\n```')).toBe('```sh\necho "full" \'now\'\n```');
  expect(fixed(commandNoSmartQuotes, '```sh\noc get pods –n shop —all –-watch\n```')).toBe(
    '```sh\noc get pods -n shop --all --watch\n```',
  );
  expect(fixed(commandNoSmartQuotes, '```sh\nfind . –name a\n```')).toBe('```sh\nfind . –name a\n```');
  expect(fixed(commandNoSmartQuotes, "```sh\necho 'it’s full'\n```")).toBe("```sh\necho 'it’s full'\n```");
});

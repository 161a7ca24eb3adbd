import { testRule } from '../../test-rule.ts';
import { wholeRunbook, yamlRunbookWith } from '../../test-runbook.ts';
import { commandShellParses } from './shell-parses.ts';

const hint = '(a query is `promql` or `sql`, output is `text`, both together are `console`) [command/shell-parses]';
const said = (place: string, what: string) =>
  `runbooks/shop/DiskFull.md:${place}: warning: Unexpected shell (${what}), expected what a shell understands ${hint}`;

testRule(commandShellParses, {
  'loops, quotes, here documents': {
    files: wholeRunbook(
      "```bash\nfor d in /var/*; do\n  du -s \"$d\" | tee -a 'out'\ndone\ncat <<EOF\nit's (\nEOF\n```",
    ),
    says: '',
  },
  'placeholders are words': { files: wholeRunbook('```sh\nkubectl -n <namespace> logs <pod name>\n```'), says: '' },
  'prompts and answers': { files: wholeRunbook("```sh\n$ df\n/ isn't (quite) full\n```"), says: '' },
  'a session, a query': {
    files: wholeRunbook("```console\nit's (\n```\n\n```promql\nsum(up) by (job)\n```"),
    says: '',
  },
  'a quote that is open': {
    files: wholeRunbook('```sh\ndf\necho "full\n```'),
    says: said('8:6', 'unterminated double quote'),
  },
  'a loop that ends beyond what is looked at': {
    files: wholeRunbook(`\`\`\`sh\nfor d in *; do\n${'ls\n'.repeat(6000)}done\n\`\`\``),
    says: '',
  },
  'a loop that is open': {
    files: wholeRunbook('```sh\nfor d in *; do ls\n```'),
    says: said('7:18', "expected 'done' to close 'for'"),
  },
  'within a substitution': {
    files: wholeRunbook('```sh\necho $(if true; then)\n```'),
    says: said('7:21', "expected command after 'then'"),
  },
  'a command of YAML': {
    files: yamlRunbookWith(
      'steps: [{ name: Look, commands: ["echo \'full"] }]\nescalation: [{ after: 15m, contact: people/ada }]',
    ),
    says: `runbooks/shop/DiskFull.yaml:5:34: error: Unexpected shell (unterminated single quote), expected what a shell understands [command/shell-parses]`,
  },
});

import { historyOf } from '../../staleness/test-history.ts';
import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandScriptExists } from './script-exists.ts';

const files = (command: string) => ({ ...wholeRunbook(`\`\`\`sh\n${command}\n\`\`\``) });
const paths = new Set(['scripts/clean.sh', 'runbooks/shop/look.sh', 'runbooks/shop/bin/look.sh']);
const says = (script: string) =>
  `runbooks/shop/DiskFull.md:7:1: error: Unexpected script \`${script}\`, expected a file of the repository (paths are from the root) [command/script-exists]`;

testRule(commandScriptExists, {
  'from the root': {
    files: files('scripts/clean.sh\n./scripts/clean.sh --all\nbash scripts/clean.sh'),
    says: '',
    knows: { paths },
  },
  'beside the runbook': { files: files('bin/look.sh'), says: '', knows: { paths } },
  'a folder that is not of this repository': { files: files('./tools/clean.sh'), says: '', knows: { paths } },
  'a folder that was': {
    files: files('./tools/clean.sh'),
    says: says('./tools/clean.sh'),
    knows: { paths, history: historyOf({ on: '2026-10-01', files: { 'tools/clean.sh': 'content' } }) },
  },
  'a program, a path of the machine': { files: files('df\n/opt/clean.sh\n~/clean.sh'), says: '', knows: { paths } },
  'after going elsewhere': { files: files('cd shop\nscripts/gone.sh'), says: '', knows: { paths } },
  'a placeholder': { files: files('scripts/<name>/clean.sh'), says: '', knows: { paths } },
  'one that has moved': { files: files('scripts/gone.sh'), says: says('scripts/gone.sh'), knows: { paths } },
  'one for an interpreter': {
    files: files('bash ./scripts/gone.sh'),
    says: says('./scripts/gone.sh'),
    knows: { paths },
  },
  'in a sentence that tells to run it': {
    files: wholeRunbook('Look first, then run `./scripts/gone.sh --all`.'),
    says: says('./scripts/gone.sh').replace(':7:1:', ':6:22:'),
    knows: { paths },
  },
  'in a sentence about another place': {
    files: wholeRunbook('On the host of the database, run `./scripts/gone.sh`.'),
    says: '',
    knows: { paths },
  },
  'in a sentence that only speaks of it': {
    files: wholeRunbook('It was `./scripts/gone.sh` once.'),
    says: '',
    knows: { paths },
  },
});

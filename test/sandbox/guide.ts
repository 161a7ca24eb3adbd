import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { wrap } from '../../scripts/render/wrap.ts';
import type { Accounts } from '../emulators/accounts.ts';
import type { Workspace } from '../providers/workspace.ts';
import { alertToTry } from './alert-to-try.ts';
import { inventory } from './inventory.ts';

/**
 * Where to look and what to try, for a terminal of 80 columns. What is indented behind a line that ends with a colon
 * or a question mark can be pasted.
 */
export function guide({ accounts, repo: read }: Workspace, whyNotDeployed: string | undefined): string {
  const repo = read();
  const start = [...inventory(accounts), ...shell(accounts), ...online];
  const lines =
    whyNotDeployed === undefined
      ? [...start, ...look(accounts), ...overrides(repo), ...alertToTry(accounts, repo)]
      : [...notDeployed(whyNotDeployed), ...start, ...people];
  return lines.join('\n');
}

const notDeployed = (why: string): string[] => [
  ...wrap(`Nothing is deployed: ${why}.`, ''),
  ...(why.includes('init')
    ? [
        'Terraform fetches them from its registry. Without a way there, put the two',
        'binaries into the folders where it looks first:',
        '~/.terraform.d/plugins/registry.terraform.io/<source>/<version>/<os_arch>/',
      ]
    : ['Install it and start again; it fetches the two providers by itself.']),
  '',
  'Both accounts are there all the same, as they are before a first deployment:',
];

const shell = ({ env }: Accounts): string[] => [
  '',
  'Open a second terminal and paste this into it first:',
  `  cd ${quoted(resolve(import.meta.dirname, '../..'))}`,
  ...Object.entries(env).map(([name, value]) => `  export ${name}=${value}`),
  '  pagerduty() { curl -s -H "Authorization: Token token=$PAGERDUTY_TOKEN" \\',
  '    "$PAGERDUTY_API_URL/$1"; }',
  '  github() { curl -s -H "Authorization: Bearer $GITHUB_TOKEN" \\',
  '    "$GITHUB_BASE_URL"api/v3/"$1"; }',
];

const quoted = (path: string): string => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const online = [
  '',
  'Does all that the files name exist in both accounts?',
  '  npm run watchbill -- check --online --only online',
];

const people = ['', 'Who is there?', '  pagerduty users | grep \'"email"\''];

const look = ({ github }: Accounts): string[] => [
  '',
  'What was deployed?',
  '  pagerduty services | grep \'"name"\'',
  '  pagerduty schedules | grep \'^      "name"\'',
  `  github orgs/${github.state.organization.login}/teams | grep '"name"'`,
];

/** Terraform can't deploy them. Acme's will lie in the past some day. */
function overrides({ schedules }: OpsRepo): string[] {
  const now = Temporal.Now.instant();
  const isAhead = Array.from(schedules.values()).some(({ value: { overrides, timeZone } }) =>
    overrides.some(({ to }) => Temporal.Instant.compare(now, to.toZonedDateTime(timeZone).toInstant()) < 0),
  );
  if (!isAhead) return [];
  const push = '  npm run watchbill -- overrides push';
  return ['', 'Overrides, which Terraform cannot deploy: look, push, push again:', `${push} --dry-run`, push, push];
}

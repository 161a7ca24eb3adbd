import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokens } from '../emulators/accounts.ts';
import { command, type Outcome, succeed } from './command.ts';

/** What a plan changes, a line each: `update pagerduty_schedule.schedule_payments-primary`. */
export type Plan = { readonly changes: readonly string[]; readonly json: string };

export type Terraform = {
  readonly folder: string;
  init(): Promise<void>;
  validate(): Promise<void>;
  plan(...args: string[]): Promise<Plan>;
  /** Carries out the last plan. */
  apply(): Promise<Outcome>;
  /** Plans and applies in one, as a build server does; may fail. */
  tryApply(started?: (kill: (signal: NodeJS.Signals) => void) => void): Promise<Outcome>;
  resources(): Promise<readonly string[]>;
};

/** The environment of every run: tokens as users give them, no telemetry, nothing of this machine's own accounts. */
export const environment: Readonly<Record<string, string>> = {
  PAGERDUTY_TOKEN: tokens.pagerduty,
  GITHUB_TOKEN: tokens.github,
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  NO_COLOR: '1',
};

/** The real Terraform in the folder of one synthesized stack. */
export function terraformIn(folder: string): Terraform {
  const options = { cwd: folder, env: environment };
  const run = (...args: string[]) => succeed('terraform', args, options);
  return {
    folder,
    init: async () => void (await run('init', '-input=false', '-no-color')),
    validate: async () => void (await run('validate', '-no-color')),
    async plan(...args) {
      await run('plan', '-input=false', '-no-color', '-out=plan.tfplan', ...args);
      const { stdout } = await run('show', '-json', 'plan.tfplan');
      return { changes: changesOf(stdout), json: stdout };
    },
    apply: () => run('apply', '-input=false', '-no-color', 'plan.tfplan'),
    tryApply: started =>
      command('terraform', ['apply', '-input=false', '-no-color', '-auto-approve'], {
        ...options,
        ...(started ? { started } : {}),
      }),
    async resources() {
      const { code, stdout } = await command('terraform', ['state', 'list'], options);
      return code === 0 ? stdout.split('\n').filter(line => line !== '' && !line.startsWith('data.')) : [];
    },
  };
}

type Change = {
  readonly address: string;
  readonly previous_address?: string;
  readonly change: { readonly actions: readonly string[]; readonly importing?: object };
};

function changesOf(json: string): string[] {
  const { resource_changes: all = [] }: { resource_changes?: Change[] } = JSON.parse(json);
  return all
    .flatMap(({ address, previous_address: from, change: { actions, importing } }) => {
      const action = actions.join('+');
      const moved = from === undefined ? [] : [`move ${from} to ${address}`];
      const imported = importing === undefined ? [] : [`import ${address}`];
      return action === 'no-op' || action === 'read'
        ? [...moved, ...imported]
        : [...moved, ...imported, `${action} ${address}`];
    })
    .toSorted();
}

/** Why Terraform can't have both providers at exactly the versions that the stacks ask for; undefined: it can. */
export async function reasonAgainstProviders(): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-terraform-'));
  try {
    writeFileSync(join(folder, 'providers.tf.json'), JSON.stringify({ terraform: { required_providers: providers } }));
    const version = await versionOfTerraform(folder);
    if (version !== undefined && isTooOld(version)) return `Terraform ${version} is too old: ${howToGet}`;
    const { code } = await command('terraform', ['init', '-input=false', '-no-color'], {
      cwd: folder,
      env: environment,
    });
    if (code === 0) return undefined;
    const names = Object.values(providers).map(({ source, version }) => `${source} ${version}`);
    return `terraform init finds no ${names.join(' and ')}, neither in the registry nor in a local mirror`;
  } catch {
    return `terraform not found: ${howToGet}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const howToGet = '1.5 or newer is at https://developer.hashicorp.com/terraform/install';

async function versionOfTerraform(cwd: string): Promise<string | undefined> {
  const { stdout } = await command('terraform', ['version', '-json'], { cwd, env: environment });
  return /"terraform_version":\s*"([^"]+)"/.exec(stdout)?.[1];
}

/** `moved` and `import` blocks came with 1.5. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 1 || (major === 1 && minor < 5);
}

/** As the stacks ask for them. */
const providers = {
  pagerduty: { source: 'PagerDuty/pagerduty', version: '3.30.8' },
  github: { source: 'integrations/github', version: '6.9.0' },
};

export const stackFolder = (root: string, stack: string): string => join(root, 'cdktf.out/stacks', stack);

import { reasonAgainstProviders } from '../providers/terraform.ts';
import type { Stack, Workspace } from '../providers/workspace.ts';
import type { Progress } from './progress.ts';

export const stacks = ['pagerduty', 'github'] as const;

/** As people write them. */
const names: Readonly<Record<Stack, string>> = { pagerduty: 'PagerDuty', github: 'GitHub' };

/** Deploys Acme as a merge to main would; tells why not, where Terraform or a provider is missing. */
export async function deploy(workspace: Workspace, progress: Progress): Promise<string | undefined> {
  const reason = await progress('Terraform', reasonAgainstProviders, text =>
    text === undefined ? 'it and both providers are there' : 'not all there, see below',
  );
  if (reason !== undefined) return reason;
  await progress(
    'Synth',
    () => workspace.synth(),
    () => 'Acme as Terraform JSON for PagerDuty and GitHub',
  );
  for (const stack of stacks) await progress(names[stack], () => apply(workspace, stack), saysApplied);
  await progress('Second plan', () => changesIn(workspace), saysChanges);
  return undefined;
}

type Applied = { readonly resources: number; readonly requests: number };

async function apply(workspace: Workspace, stack: Stack): Promise<Applied> {
  const { [stack]: terraform, accounts } = workspace;
  const before = accounts[stack].requests.length;
  await terraform.init();
  await terraform.plan();
  await terraform.apply();
  const resources = (await terraform.resources()).length;
  return { resources, requests: accounts[stack].requests.length - before };
}

const saysApplied = ({ resources, requests }: Applied): string =>
  `${resources} resources created with ${requests} requests`;

async function changesIn(workspace: Workspace): Promise<readonly string[]> {
  const plans = [await workspace.pagerduty.plan(), await workspace.github.plan()];
  return plans.flatMap(({ changes }) => changes);
}

const saysChanges = (changes: readonly string[]): string =>
  changes.length === 0 ? 'nothing left to do' : changes.join(', ');

import { reasonAgainstProviders } from '../providers/terraform.ts';
import { createWorkspace } from '../providers/workspace.ts';
import { generateOrganization } from './generate-organization.ts';
import type { Row } from './table.ts';

/**
 * What it takes to bring a whole organization to the emulators with the real Terraform: requests beside the least there
 * could be, which is one for each resource, since neither API takes several at a time.
 */
export async function apply(services: number, note: (text: string) => void): Promise<Row[]> {
  const reason = await reasonAgainstProviders();
  if (reason !== undefined) {
    note(`apply: skipped: ${reason}`);
    return [];
  }
  const workspace = await createWorkspace({}, generateOrganization(services));
  await workspace.synth();
  for (const stack of ['pagerduty', 'github'] as const) {
    const terraform = workspace[stack];
    await terraform.init();
    const { changes } = await terraform.plan();
    const { requests } = workspace.accounts[stack];
    const [before, started] = [requests.length, performance.now()];
    await terraform.apply();
    const sent = requests.slice(before);
    const writes = sent.filter(({ method }) => method !== 'GET').length;
    const seconds = Math.round((performance.now() - started) / 1000);
    note(
      `apply, ${stack}, ${services} services: ${changes.length} resources in ${seconds} s, ${sent.length} requests, ${writes} of them writes; the least is ${changes.length}`,
    );
  }
  await workspace.close();
  return [];
}

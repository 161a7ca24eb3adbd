import { reasonAgainstProviders } from '../providers/terraform.ts';
import { createWorkspace } from '../providers/workspace.ts';
import { generateOrganization } from './generate-organization.ts';
import type { Row } from './table.ts';

/**
 * What it takes to bring a whole organization to the emulators with the real Terraform: requests beside one for
 * each resource, the least that the providers could send. (PagerDuty takes several dependencies of services in one
 * request; its provider sends them one by one.)
 */
export async function apply(services: number, note: (text: string) => void): Promise<Row[]> {
  const reason = await reasonAgainstProviders();
  if (reason !== undefined) {
    note(`apply: skipped: ${reason}`);
    return [];
  }
  const workspace = await createWorkspace({}, generateOrganization(services));
  try {
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
        `apply, ${stack}, ${services} services: ${changes.length} resources in ${seconds} s, ${sent.length} requests, ${writes} of them writes; one for each resource would be ${changes.length}`,
      );
    }
  } finally {
    await workspace.close();
  }
  return [];
}

import { TerraformStack } from 'cdktf';

/**
 * A stack whose resources refer to nothing in other stacks. cdktf resolves every resource once before it writes it,
 * to find such references and add what they need; here there are none, and that run would take a third of the time.
 */
export class SelfContainedStack extends TerraformStack {
  override prepareStack(): void {}
}

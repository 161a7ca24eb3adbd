import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A stack whose resources refer to nothing in other stacks. cdktf resolves every resource once before it writes it,
 * to find such references and add what they need; here there are none, and that run would take a third of the time.
 * Where somebody has added constructs of their own to it, it runs as ever.
 */
export class SelfContainedStack extends TerraformStack {
  #own = 0;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // `moved` and `import` blocks came with it.
    this.addOverride('terraform.required_version', '>= 1.5');
  }

  /** What has been declared up to here refers to this stack alone. */
  protected isComplete(): void {
    this.#own = this.node.findAll().length;
  }

  override prepareStack(): void {
    if (this.node.findAll().length > this.#own) super.prepareStack();
  }
}

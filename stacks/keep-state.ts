import { LocalBackend, type TerraformStack } from 'cdktf';

/**
 * Terraform's state, beside the folder that cdktf writes (`cdktf.out`), where cdktf by itself puts it too, but by
 * an absolute path: what is synthesized would differ from machine to machine.
 */
export const keepStateBesideOutput = (stack: TerraformStack): LocalBackend =>
  // Terraform runs in cdktf.out/stacks/<stack>.
  new LocalBackend(stack, { path: `../../../terraform.${stack.node.id}.tfstate` });

import { TerraformDataSource, TerraformResource, type TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';

/**
 * Lets synth fail where two constructs would come out as one resource. cdktf merges them silently, and whatever
 * one of them stood for would be missing, or be destroyed.
 */
export const refuseSharedAddresses = (stack: TerraformStack): void =>
  stack.node.addValidation({ validate: () => sharedAddresses(stack) });

function sharedAddresses(stack: TerraformStack): string[] {
  const paths = new Map<string, string[]>();
  for (const construct of stack.node.findAll()) {
    const address = addressOf(construct);
    if (address === undefined) continue;
    const sharing = paths.get(address);
    if (sharing) sharing.push(construct.node.path);
    else paths.set(address, [construct.node.path]);
  }
  return Array.from(paths)
    .filter(([, sharing]) => sharing.length > 1)
    .map(
      ([address, sharing]) => `${sharing.join(', ')} would come out as one, \`${address}\`: their ids are too alike`,
    );
}

function addressOf(construct: IConstruct): string | undefined {
  if (TerraformResource.isTerraformResource(construct))
    return `${construct.terraformResourceType}.${construct.friendlyUniqueId}`;
  if (TerraformDataSource.isTerraformDataSource(construct))
    return `data.${construct.terraformResourceType}.${construct.friendlyUniqueId}`;
  return undefined;
}

import type {
  ITerraformDependable,
  TerraformDataSource,
  TerraformMetaArguments,
  TerraformResource,
  TerraformStack,
} from 'cdktf';
import type { Construct } from 'constructs';
import { type ConstructKind, constructId } from './construct-id.ts';

/** Part of what a construct stands for: an entry, which may have had another id, or a name that never changes. */
type Part = string | { readonly id: string; readonly previously: string | undefined };
type ClassOf<C extends TerraformMetaArguments, R> = new (scope: Construct, id: string, config: C) => R;

/**
 * Declares one resource under the ids of what it stands for, moves it there from the ids that these had before, and
 * returns how other resources refer to its Terraform id.
 */
export function declare<C extends TerraformMetaArguments>(
  stack: TerraformStack,
  Resource: ClassOf<C, TerraformResource>,
  kind: ConstructKind,
  parts: readonly Part[],
  config: C,
): string {
  const name = constructId(kind, ...parts.map(idOf));
  const resource = new Resource(stack, name, config);
  const earlier = constructId(kind, ...parts.map(earlierIdOf));
  if (earlier !== name) resource.moveFromId(`${resource.terraformResourceType}.${earlier}`);
  return `\${${resource.terraformResourceType}.${resource.friendlyUniqueId}.id}`;
}

/** Declares that something is looked up, and returns how resources refer to its id. */
export function lookUp<C extends TerraformMetaArguments>(
  stack: TerraformStack,
  Source: ClassOf<C, TerraformDataSource>,
  kind: ConstructKind,
  part: Part,
  config: C,
): string {
  const source = new Source(stack, constructId(kind, idOf(part)), config);
  return `\${data.${source.terraformResourceType}.${source.friendlyUniqueId}.id}`;
}

/** Another attribute of what `id` refers to. */
export const attributeOf = (id: string, attribute: string): string => `\${${addressOf(id)}.${attribute}}`;

/** What `id` refers to, as something that others wait for. */
export const dependable = (id: string): ITerraformDependable => ({ fqn: addressOf(id) });

/** The resource of which `declare` and `lookUp` returned the id. */
function addressOf(id: string): string {
  const address = /^\$\{(.+)\.id\}$/.exec(id)?.[1];
  if (address === undefined) throw new Error(`Bug: \`${id}\` is no reference to the id of a resource`);
  return address;
}

const idOf = (part: Part): string => (typeof part === 'string' ? part : part.id);
const earlierIdOf = (part: Part): string => (typeof part === 'string' ? part : (part.previously ?? part.id));

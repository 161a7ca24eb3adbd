import type { Entry } from '../../model/entry.ts';

/** Finds the id that Terraform knows a thing by, from our own. */
export type TerraformIdOf = (id: string) => string;

/** Declares a construct for each thing. A repository without errors refers to nothing unknown, so a miss is a bug. */
export function declareEach<T>(
  noun: string,
  entries: Iterable<Entry<T>>,
  declare: (entry: Entry<T>) => string,
): TerraformIdOf {
  const ids = new Map(Array.from(entries, entry => [entry.id, declare(entry)]));
  return id => {
    const terraformId = ids.get(id);
    if (terraformId === undefined) throw new Error(`Bug: ${noun} \`${id}\` is referred to, but is not declared`);
    return terraformId;
  };
}

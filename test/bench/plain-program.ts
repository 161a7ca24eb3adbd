import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program for plain cdktf as data: what to declare, in an order in which whatever is referred to comes first. */
export type PlainStack = {
  readonly name: string;
  readonly statePath: string;
  readonly providers: readonly { readonly name: string; readonly config: unknown }[];
  readonly constructs: readonly PlainConstruct[];
  readonly outputs: Readonly<Record<string, unknown>>;
};

export type PlainConstruct = {
  /** How others refer to it: `data.pagerduty_user.person_ada`. */
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly id: string;
  /**
   * In cdktf's camel case; `{idOf}` stands for the id of the construct with that address, `{construct}` for the
   * construct itself.
   */
  readonly config: unknown;
};

type Json = string | number | boolean | null | Json[] | { readonly [key: string]: Json };
type Blocks = Readonly<Record<string, Readonly<Record<string, Json>>>>;
type Stack = {
  readonly provider: Readonly<Record<string, readonly Json[]>>;
  readonly terraform: { readonly backend: { readonly local: { readonly path: string } } };
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly output?: Readonly<Record<string, Json>>;
};

/** Turns synthesized Terraform JSON back into the constructs that somebody would write by hand to get it. */
export function plainProgram(outputFolder: string, names: readonly string[]): PlainStack[] {
  return names.map(name => {
    const path = join(outputFolder, 'stacks', name, 'cdk.tf.json');
    // The bench has just synthesized the file.
    const stack = JSON.parse(readFileSync(path, 'utf8')) as Stack;
    const constructs = [...constructsOf(stack.data, 'data.'), ...constructsOf(stack.resource, '')];
    return {
      name,
      statePath: stack.terraform.backend.local.path,
      providers: Object.entries(stack.provider).map(([provider, [config]]) => ({
        name: provider,
        config: plain(config ?? {}),
      })),
      constructs: referredFirst(constructs),
      outputs: Object.fromEntries(Object.entries(stack.output ?? {}).map(([key, output]) => [key, plain(output)])),
    };
  });
}

const constructsOf = (blocks: Blocks | undefined, prefix: '' | 'data.'): PlainConstruct[] =>
  Object.entries(blocks ?? {}).flatMap(([type, named]) =>
    Object.entries(named).map(([id, config]) => ({
      address: `${prefix}${type}.${id}`,
      module: moduleOf(type, prefix),
      type,
      id,
      config: plain(config),
    })),
  );

/** `data.pagerduty_user` → `@cdktf/provider-pagerduty/lib/data-pagerduty-user/index.js`. */
function moduleOf(type: string, prefix: '' | 'data.'): string {
  const [provider = '', ...rest] = type.split('_');
  const name = prefix === '' ? rest : ['data', provider, ...rest];
  return `@cdktf/provider-${provider}/lib/${name.join('-')}/index.js`;
}

function plain(value: Json): unknown {
  if (typeof value === 'string') {
    const idOf = /^\$\{([^{}]+)\.id\}$/.exec(value)?.[1];
    return idOf === undefined ? value : { idOf };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '//');
  return Object.fromEntries(
    entries.map(([key, item]) => [camelCase(key), key === 'depends_on' ? constructsIn(item) : plain(item)]),
  );
}

const constructsIn = (addresses: Json): unknown =>
  Array.isArray(addresses) ? addresses.map(construct => ({ construct })) : addresses;

const camelCase = (key: string): string => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function referredFirst(constructs: readonly PlainConstruct[]): PlainConstruct[] {
  const byAddress = new Map(constructs.map(construct => [construct.address, construct]));
  const ordered = new Set<PlainConstruct>();
  const place = (construct: PlainConstruct): void => {
    if (ordered.has(construct)) return;
    for (const [, address] of JSON.stringify(construct.config).matchAll(/"(?:idOf|construct)":"([^"]+)"/g)) {
      const other = byAddress.get(address ?? '');
      if (other) place(other);
    }
    ordered.add(construct);
  };
  for (const construct of constructs) place(construct);
  return Array.from(ordered);
}

// What nobody who uses cdktf can do without: the same resources as Watchbill's, by the same provider classes, with
// references as tokens (`team.id`), in stacks with the same names, backends and providers, synthesized by the same
// App. All that is worked out from the catalog (offsets, seconds, ids, who is referred to) is given as literals, and
// comes from one JSON file: no YAML is read, nothing is validated or translated. The bench compares what comes out.
import { readFileSync } from 'node:fs';
import { App, LocalBackend, type TerraformElement, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { PlainConstruct, PlainStack } from './plain-program.ts';

type ConstructClass = new (scope: Construct, id: string, config: unknown) => TerraformElement;

const [program = '', outdir = ''] = process.argv.slice(2);
const stacks: PlainStack[] = JSON.parse(readFileSync(program, 'utf8'));
const app = new App({ outdir });
for (const stack of stacks) await declare(stack);
app.synth();

async function declare({ name, statePath, providers, constructs }: PlainStack): Promise<void> {
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: statePath });
  for (const provider of providers) {
    const module = `@cdktf/provider-${provider.name}/lib/provider/index.js`;
    const Provider = await classFrom(module, 'tfResourceType', provider.name);
    new Provider(stack, provider.name, provider.config);
  }
  const classes = new Map<string, ConstructClass>();
  for (const { module, type } of constructs)
    if (!classes.has(module)) classes.set(module, await classFrom(module, 'tfResourceType', type));
  const declared = new Map<string, TerraformElement>();
  for (const construct of constructs) {
    const Resource = classes.get(construct.module);
    if (!Resource) throw new Error(`Bug: no class for ${construct.type}`);
    declared.set(construct.address, new Resource(stack, construct.id, withTokens(construct.config, declared)));
  }
}

/** The class of a provider's module that declares `type`. */
async function classFrom(module: string, key: string, type: string): Promise<ConstructClass> {
  const exported: Readonly<Record<string, unknown>> = await import(module);
  const found = Object.values(exported).find(value => typeof value === 'function' && Reflect.get(value, key) === type);
  if (!found) throw new Error(`Bug: ${module} has no class for ${type}`);
  return found as ConstructClass;
}

/** Puts `team.id` where the data says `{reference, attribute}`. */
function withTokens(value: PlainConstruct['config'], declared: ReadonlyMap<string, TerraformElement>): unknown {
  if (Array.isArray(value)) return value.map(item => withTokens(item, declared));
  if (typeof value !== 'object' || value === null) return value;
  if ('reference' in value && 'attribute' in value) {
    const other = declared.get(String(value.reference));
    if (!other) throw new Error(`Bug: ${value.reference} is not declared yet`);
    return Reflect.get(other, String(value.attribute));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTokens(item, declared)]));
}

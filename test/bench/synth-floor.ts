// What nobody who uses cdktf can do without: the same resources as Watchbill's, by the same provider classes, with
// references as tokens (`team.id`, each taken once and kept, as ours are), in stacks with the same names, backends and
// providers, synthesized by the same App. All that has to be worked out from the catalog (offsets, seconds, ids, who
// is referred to) is given as literals, and comes from one JSON file: no YAML is read, nothing is validated or
// translated. The bench compares what comes out.
import { readFileSync } from 'node:fs';
import { App, LocalBackend, type TerraformElement, TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { PlainStack } from './plain-program.ts';

type ConstructClass = new (scope: Construct, id: string, config: unknown) => TerraformElement;

const [program = '', outdir = ''] = process.argv.slice(2);
const stacks: PlainStack[] = JSON.parse(readFileSync(program, 'utf8'));
const app = new App({ outdir });
for (const stack of stacks) await declare(stack);
app.synth();

async function declare({ name, statePath, providers, constructs, outputs }: PlainStack): Promise<void> {
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: statePath });
  for (const provider of providers) {
    const Provider = await classOf(provider.name, `@cdktf/provider-${provider.name}/lib/provider/index.js`);
    new Provider(stack, provider.name, provider.config);
  }
  const classes = new Map<string, ConstructClass>();
  for (const { module, type } of constructs) if (!classes.has(module)) classes.set(module, await classOf(type, module));
  const declared = new Map<string, TerraformElement>();
  const ids = new Map<string, unknown>();
  const tokenOf = (reference: string): unknown => {
    if (!ids.has(reference)) ids.set(reference, Reflect.get(declared.get(reference) ?? {}, 'id'));
    return ids.get(reference);
  };
  for (const { address, module, id, config } of constructs) {
    const Resource = classes.get(module);
    if (Resource) declared.set(address, new Resource(stack, id, withTokens(config, tokenOf, declared)));
  }
  for (const [id, config] of Object.entries(outputs))
    new TerraformOutput(stack, id, config as ConstructorParameters<typeof TerraformOutput>[2]);
}

/** The class in a provider's module that declares `type`. */
async function classOf(type: string, module: string): Promise<ConstructClass> {
  const exported: Readonly<Record<string, unknown>> = await import(module);
  const isIt = (value: unknown) => typeof value === 'function' && Reflect.get(value, 'tfResourceType') === type;
  const found = Object.values(exported).find(isIt);
  if (!found) throw new Error(`Bug: ${module} has no class for ${type}`);
  return found as ConstructClass;
}

/** Puts `team.id` where the data says `{idOf}`, and `team` where it says `{construct}`. */
function withTokens(
  value: unknown,
  tokenOf: (reference: string) => unknown,
  declared: ReadonlyMap<string, TerraformElement>,
): unknown {
  if (Array.isArray(value)) return value.map(item => withTokens(item, tokenOf, declared));
  if (typeof value !== 'object' || value === null) return value;
  if ('idOf' in value) return tokenOf(String(value.idOf));
  if ('construct' in value) return declared.get(String(value.construct));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTokens(item, tokenOf, declared)]));
}

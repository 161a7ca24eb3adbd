import { LocalBackend, TerraformBackend, type TerraformRemoteState, type TerraformStack } from 'cdktf';
import type { StateLocation } from '../../model/organization.ts';

type Settings = Readonly<Record<string, unknown>>;

/** The settings of organization.yaml for one stack: each stack keeps its state under a name of its own. */
export function stateSettings({ backend, settings }: StateLocation, stack: string): Settings {
  if (backend === 's3' || backend === 'azurerm') return { ...settings, key: under(settings.key, `${stack}.tfstate`) };
  if (backend === 'gcs') return { ...settings, prefix: under(settings.prefix, stack) };
  const { workspaces } = settings;
  const given =
    typeof workspaces === 'object' && workspaces !== null && 'name' in workspaces ? workspaces.name : undefined;
  return { ...settings, workspaces: { name: `${given ?? 'watchbill'}-${stack}` } };
}

/** `ops.tfstate` and `github.tfstate` → `ops/github.tfstate`. */
const under = (given: unknown, name: string): string =>
  `${typeof given === 'string' ? given.replace(/\.tfstate$/, '') : 'watchbill'}/${name}`;

/** Any backend by its name: cdktf's own classes know the settings of one Terraform version only. */
class NamedBackend extends TerraformBackend {
  readonly #settings: Settings;

  constructor(stack: TerraformStack, name: string, settings: Settings) {
    super(stack, 'backend', name);
    this.#settings = settings;
  }

  protected override synthesizeAttributes(): Settings {
    return this.#settings;
  }

  override getRemoteStateDataSource(): TerraformRemoteState {
    throw new Error('Stacks of Watchbill do not read the state of other stacks');
  }
}

/**
 * Keeps the state of a stack where organization.yaml says; else beside the folder that cdktf writes (`cdktf.out`).
 * cdktf puts it there too, but by an absolute path: what is synthesized would differ from machine to machine.
 */
export function keepState(stack: TerraformStack, location: StateLocation | undefined): TerraformBackend {
  const name = stack.node.id;
  if (location) return new NamedBackend(stack, location.backend, stateSettings(location, name));
  // Terraform runs in cdktf.out/stacks/<stack>.
  return new LocalBackend(stack, { path: `../../../terraform.${name}.tfstate` });
}

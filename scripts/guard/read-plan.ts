import { byText } from '../../model/source/finding.ts';
import { field, isObject, items, type Json, textAt } from './json-value.ts';
import type { Action, Plan, Resource, ResourceChange } from './plan.ts';

type PlanReading =
  | { readonly plan: Plan; readonly error?: undefined }
  | { readonly plan?: undefined; readonly error: string };

const expected = 'expected what `terraform show -json plan.tfplan` prints';

/** The text of a plan file as a plan, or in a sentence why it is none. */
export function readPlan(file: string, text: string): PlanReading {
  const error = (what: string): PlanReading => ({ error: `Unexpected ${what} in ${file}, ${expected}` });
  if (text.startsWith('PK')) return error('plan in its binary form');
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return error(/^\{"@level"/.test(text) ? 'log of `terraform plan -json`' : 'text');
  const version = textAt(value, 'format_version');
  if (version === undefined) return error('JSON');
  if (!/^1\./.test(version)) return error(`format \`${version}\``);
  const changes = field(value, 'resource_changes');
  if (changes === undefined && field(value, 'planned_values') === undefined) return error('state');
  if (field(value, 'errored') === true)
    return { error: `Unexpected broken plan in ${file}: Terraform failed while it planned; plan again` };
  return { plan: planOf(file, value) };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function planOf(file: string, value: Json): Plan {
  const root = field(field(value, 'configuration'), 'root_module');
  const expressions = new Map(
    items(field(root, 'resources')).map(resource => [
      textAt(resource, 'address') ?? '',
      field(resource, 'expressions'),
    ]),
  );
  const changes = items(field(value, 'resource_changes'))
    .filter(change => field(change, 'mode') !== 'data')
    .map(change => changeOf(change, expressions.get(textAt(change, 'address') ?? '')));
  return {
    file,
    changes: changes.toSorted((a, b) => byText(a.address, b.address) || Number(a.isLeftOver) - Number(b.isLeftOver)),
    prior: resourcesIn(field(field(field(value, 'prior_state'), 'values'), 'root_module')),
    planned: resourcesIn(field(field(value, 'planned_values'), 'root_module')),
    isComplete: field(value, 'complete') !== false,
  };
}

function changeOf(value: Json, expressions: Json | undefined): ResourceChange {
  const change = field(value, 'change');
  const address = textAt(value, 'address') ?? '';
  const previousAddress = textAt(value, 'previous_address');
  return {
    address,
    previousAddress: previousAddress === address ? undefined : previousAddress,
    type: textAt(value, 'type') ?? '',
    name: textAt(value, 'name') ?? '',
    action: actionOf(items(field(change, 'actions'))),
    isLeftOver: field(value, 'deposed') !== undefined,
    before: field(change, 'before') ?? null,
    after: field(change, 'after') ?? null,
    unknown: field(change, 'after_unknown') ?? false,
    secret: [field(change, 'before_sensitive') ?? false, field(change, 'after_sensitive') ?? false],
    forcedBy: items(field(change, 'replace_paths')).map(path => pathText(items(path))),
    reason: textAt(value, 'action_reason'),
    expressions,
  };
}

/** Replacing is told as two actions, in the order in which they happen. */
function actionOf(actions: readonly Json[]): Action {
  const [first] = actions;
  if (actions.length > 1) return 'replace';
  return first === 'create' || first === 'update' || first === 'delete' || first === 'forget' ? first : 'none';
}

/** `layer`, 0, `start` → `layer[0].start`. */
export const pathText = (steps: readonly Json[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${step}`;
  }, '');

function resourcesIn(module: Json | undefined): Resource[] {
  const own = items(field(module, 'resources')).map(resource => ({
    address: textAt(resource, 'address') ?? '',
    type: textAt(resource, 'type') ?? '',
    name: textAt(resource, 'name') ?? '',
    isLookup: field(resource, 'mode') === 'data',
    values: field(resource, 'values') ?? null,
  }));
  return [
    ...own,
    ...items(field(module, 'child_modules')).flatMap(child => (isObject(child) ? resourcesIn(child) : [])),
  ];
}

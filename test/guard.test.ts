import { readFileSync } from 'node:fs';
import { App } from 'cdktf';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type Loaded, loadOpsRepo } from '../model/load.ts';
import type { OpsRepo } from '../model/ops-repo.ts';
import { readContent } from '../model/read.ts';
import { belongsTo, entityOf, isEntityType } from '../scripts/guard/entity.ts';
import { guardPlans } from '../scripts/guard/guard-plans.ts';
import { entriesOf } from '../scripts/guard/names.ts';
import type { Plan } from '../scripts/guard/plan.ts';
import { readPlan } from '../scripts/guard/read-plan.ts';
import { synthesize } from '../stacks/index.ts';
import { folderOf } from '../stacks/test-folder.ts';
import { repoOf } from '../stacks/test-repo.ts';

// Stacks and guard may not know each other: here the names that the ones give are read by the other.

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const acme: Loaded = loadOpsRepo(readContent(process.cwd(), { folders: ['catalog'] }).files);
const nested = repoOf({
  'catalog/services/web/log-in.yaml':
    'code: SVC-LOG\nname: Log in\ndescription: Also.\nowner: web\ntier: 2\nescalation_policy: web\ndepends_on: [login]\n',
});

type Declared = { readonly address: string; readonly type: string; readonly name: string };

/** Every resource that the stacks declare for a repository. */
function declared(repo: OpsRepo): Declared[] {
  const outdir = folderOf();
  const app = new App({ outdir });
  synthesize(app, repo, now);
  app.synth();
  return ['pagerduty', 'github'].flatMap(stack => {
    const file = JSON.parse(readFileSync(`${outdir}/stacks/${stack}/cdk.tf.json`, 'utf8'));
    return Object.entries<object>(file.resource).flatMap(([type, resources]) =>
      Object.keys(resources).map(name => ({ address: `${type}.${name}`, type, name })),
    );
  });
}

/** The plan that deletes all of it. */
function destroying(resources: readonly Declared[]): Plan {
  const resource_changes = resources.map(resource => ({
    ...resource,
    mode: 'managed',
    change: { actions: ['delete'], before: {}, after: null },
  }));
  const { plan } = readPlan('plan.json', JSON.stringify({ format_version: '1.2', resource_changes }));
  if (!plan) throw new Error('Not a plan');
  return plan;
}

test.each([
  ['Acme', acme.repo],
  ['a repository with folders', nested],
])('every resource of %s is known as what it stands for', (_, repo) => {
  const resources = declared(repo);
  const entities = resources.filter(({ type }) => isEntityType(type));
  expect(entities.length).toBeGreaterThan(5);
  for (const resource of entities) {
    const entity = entityOf(resource);
    expect(entity && entriesOf(repo, entity.kind).has(entity.id), resource.address).toBe(true);
  }
  for (const resource of resources)
    for (const { kind, id } of belongsTo(resource)) expect(entriesOf(repo, kind).has(id), resource.address).toBe(true);
});

test('each deployed service is told apart from what belongs to it', () => {
  const resources = declared(nested);
  const services = resources.flatMap(resource => entityOf(resource) ?? []).filter(({ kind }) => kind === 'services');
  const deployed = Array.from(nested.services.values()).filter(({ value }) => !value.external);
  expect(deployed.map(({ id }) => id)).toContain('web/log-in');
  expect(services.map(({ id }) => id).toSorted()).toEqual(deployed.map(({ id }) => id).toSorted());
  const kinds = new Set(resources.flatMap(belongsTo).map(({ kind }) => kind));
  expect(Array.from(kinds).toSorted()).toEqual(['people', 'services', 'teams']);
});

test('a plan that deletes all of Acme is refused, thing by thing', () => {
  const resources = declared(acme.repo);
  const organization = acme.repo.organization?.value;
  if (!organization) throw new Error('Acme has an organization');
  const exceptions = { removals: undefined, duringFreeze: undefined, letGo: [] };
  const { refusals } = guardPlans([destroying(resources)], { repo: acme.repo, organization, now }, exceptions);
  const refusedBy = (id: string) =>
    refusals
      .filter(({ rule }) => rule === id)
      .map(({ address }) => address)
      .toSorted();
  const entities = resources.filter(({ type }) => isEntityType(type)).map(({ address }) => address);
  expect(refusedBy('guard/removal-is-declared')).toEqual(entities.toSorted());
  // Keys of services go with these.
  expect(refusedBy('guard/keeps-what-others-hold')).toEqual([
    'github_repository_environment.environment_production',
    'github_repository_ruleset.ruleset_ops',
    'pagerduty_event_orchestration.events',
    'pagerduty_event_orchestration_router.router',
  ]);
  expect(refusals.some(({ rule }) => rule === 'guard/removes-few')).toBe(true);
});

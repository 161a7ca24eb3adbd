import { DataPagerdutyPriority } from '@cdktf/provider-pagerduty/lib/data-pagerduty-priority/index.js';
import { EventOrchestration } from '@cdktf/provider-pagerduty/lib/event-orchestration/index.js';
import { EventOrchestrationRouter } from '@cdktf/provider-pagerduty/lib/event-orchestration-router/index.js';
import { EventOrchestrationService } from '@cdktf/provider-pagerduty/lib/event-orchestration-service/index.js';
import { TerraformOutput, type TerraformStack } from 'cdktf';
import { type Alert, alertsOf } from '../../model/alert.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Organization, PagerDutyAccount } from '../../model/organization.ts';
import { runbookUrls } from '../../model/runbook-url.ts';
import { attributeOf, declare, lookUp } from '../terraform/declare.ts';
import type { TerraformIdOf } from '../terraform/declare-each.ts';
import { orchestrationConfig, routerConfig } from './router.ts';
import { deployedServices } from './service.ts';
import { serviceOrchestrationConfig } from './service-orchestration.ts';

/** The way of an event: through the router to its service, and there through the rules that its severity stands for. */
export function declareEvents(
  stack: TerraformStack,
  repo: OpsRepo,
  account: PagerDutyAccount,
  serviceId: TerraformIdOf,
): void {
  const organization = repo.organization?.value;
  if (!organization) return;
  if (account.defaultService !== undefined)
    declareRouter(stack, repo, organization, serviceId, serviceId(account.defaultService));
  if (account.features.includes('service_orchestration')) declareServiceRules(stack, repo, account, serviceId);
}

function declareRouter(
  stack: TerraformStack,
  { services }: OpsRepo,
  organization: Organization,
  serviceId: TerraformIdOf,
  fallback: string,
): void {
  const orchestration = declare(stack, EventOrchestration, 'events', [], orchestrationConfig(organization));
  const destinations = Array.from(deployedServices(services).keys(), id => ({ id, terraformId: serviceId(id) }));
  declare(stack, EventOrchestrationRouter, 'router', [], routerConfig(orchestration, destinations, fallback));
  new TerraformOutput(stack, 'routing_key', {
    value: attributeOf(orchestration, 'integration[0].parameters[0].routing_key'),
    description: 'The key that senders of events put into them.',
    sensitive: true,
  });
}

function declareServiceRules(
  stack: TerraformStack,
  repo: OpsRepo,
  { features }: PagerDutyAccount,
  serviceId: TerraformIdOf,
): void {
  const priorities = features.includes('priorities') ? lookUpPriorities(stack, repo) : new Map<string, string>();
  const alerts = Map.groupBy(alertsOf(repo), ({ service }) => service);
  const settings = { repo, runbooks: runbookUrls(repo), priorities };
  for (const service of deployedServices(repo.services).values()) {
    const { id } = service;
    const known: readonly Alert[] = alerts.get(id) ?? [];
    const config = serviceOrchestrationConfig({ id, terraformId: serviceId(id) }, known, settings);
    declare(stack, EventOrchestrationService, 'service-orchestration', [service], config);
  }
}

/** Severity → the id of its priority. Each priority is looked up once; several severities may share it. */
function lookUpPriorities(stack: TerraformStack, { severities }: OpsRepo): ReadonlyMap<string, string> {
  const byName = Map.groupBy(severities.values(), ({ value }) => value.priority);
  return new Map(
    Array.from(byName).flatMap(([name, sharing]) => {
      if (name === undefined) return [];
      const priority = lookUp(stack, DataPagerdutyPriority, 'priority', name, { name });
      return sharing.map(({ id }): [string, string] => [id, priority]);
    }),
  );
}

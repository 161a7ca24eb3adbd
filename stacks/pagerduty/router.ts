import type { EventOrchestrationConfig } from '@cdktf/provider-pagerduty/lib/event-orchestration/index.js';
import type { EventOrchestrationRouterConfig } from '@cdktf/provider-pagerduty/lib/event-orchestration-router/index.js';
import { eventPaths } from '../../model/event-contract.ts';
import type { Organization } from '../../model/organization.ts';
import { literal } from '../terraform/literal.ts';
import { allOf, equals } from './condition.ts';

/** What all senders send their events to: it has the one routing key that they need. */
export const orchestrationConfig = ({ name }: Organization): EventOrchestrationConfig => ({
  name: literal(name),
  description: 'Brings each event to the service that it names. Looked after in the ops repository.',
});

/** Where an event can go: a service's id and its id in Terraform. */
export type Destination = { readonly id: string; readonly terraformId: string };

/** Each event goes to the service that it names, and any other to one where somebody sees it. */
export const routerConfig = (
  eventOrchestration: string,
  destinations: readonly Destination[],
  fallback: string,
): EventOrchestrationRouterConfig => ({
  eventOrchestration,
  set: {
    id: 'start',
    rule: destinations.map(({ id, terraformId }) => ({
      label: id,
      condition: [allOf(equals(eventPaths.service, id))],
      actions: { routeTo: terraformId },
    })),
  },
  catchAll: { actions: { routeTo: fallback } },
});

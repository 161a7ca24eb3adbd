import { type Json, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { idOf, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { BusinessService } from './entities.ts';
import { identity, teamReference } from './reference.ts';
import { type Refused, resourceRoutes } from './resource.ts';

/** Business services: what customers see of several services. */
export function businessServiceRoutes(account: Account): Route[] {
  const { businessServices, dependencies } = account.state;
  return resourceRoutes<BusinessService>({
    path: '/business_services',
    one: 'business_service',
    many: 'business_services',
    title: 'Business Service',
    items: businessServices,
    write: (sent, before) => write(account, sent, before),
    show: service => show(account, service),
    removed: ({ id: gone }) => {
      for (const { id, supporting, dependent } of [...dependencies.values()]) {
        if (supporting.id === gone || dependent.id === gone) dependencies.delete(id);
      }
    },
  });
}

function write({ state, ids }: Account, sent: Json, before: BusinessService | undefined): BusinessService | Refused {
  const name = text(sent.name, before?.name);
  const team = 'team' in sent ? idOf(sent.team) : before?.team;
  return (
    refusal(nameProblem(name, 255), team && unknownAmong([team], state.teams, 'Team')) ?? {
      id: before?.id ?? ids.resource(),
      name,
      description: text(sent.description, before?.description ?? '') || null,
      point_of_contact: text(sent.point_of_contact, before?.point_of_contact ?? '') || null,
      team,
    }
  );
}

const show = (account: Account, { id, name, description, point_of_contact, team }: BusinessService): Json => ({
  ...identity('business_services', 'business_service', id, name),
  name,
  description,
  point_of_contact,
  team: team ? teamReference(account, team) : null,
});

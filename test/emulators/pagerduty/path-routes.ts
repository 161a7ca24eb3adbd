import { type Json, object } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { invalid, missingAbility, notFound, ok } from './answers.ts';
import type { Path } from './entities.ts';
import { emptyPath, type PathType, showPath, writePath } from './paths.ts';
import { isRefused } from './resource.ts';

/** Routers, service orchestrations and, for accounts that have AIOps, global and unrouted ones. */
export function pathRoutes(account: Account): Route[] {
  const { state } = account;
  const ofOrchestration = (type: PathType, paths: Map<string, Path>, ability?: string): Route[] =>
    routesOf(account, {
      path: `/event_orchestrations/{id}/${type}`,
      type,
      paths,
      parents: state.orchestrations,
      parentType: 'event_orchestration_reference',
      folder: 'event_orchestrations',
      ...(ability === undefined ? {} : { ability }),
    });
  return [
    ...ofOrchestration('router', state.routers),
    ...ofOrchestration('global', state.globalOrchestrations, 'event_intelligence'),
    ...ofOrchestration('unrouted', state.unroutedOrchestrations, 'event_intelligence'),
    ...routesOf(account, {
      path: '/event_orchestrations/services/{id}',
      type: 'service',
      paths: state.serviceOrchestrations,
      parents: state.services,
      parentType: 'service_reference',
      folder: 'services',
    }),
    ...activeRoutes(account),
  ];
}

type Place = {
  readonly path: string;
  readonly type: PathType;
  readonly paths: Map<string, Path>;
  readonly parents: ReadonlyMap<string, unknown>;
  readonly parentType: string;
  readonly folder: string;
  readonly ability?: string;
};

function routesOf(account: Account, { path, type, paths, parents, parentType, folder, ability }: Place): Route[] {
  const parent = (id: string): Json => ({ id, type: parentType, self: `https://api.pagerduty.com/${folder}/${id}` });
  const on = ({ params }: Request, handle: (id: string) => Reply): Reply => {
    const id = params.id ?? '';
    if (ability !== undefined && !account.abilities.has(ability)) return missingAbility(ability);
    return parents.has(id) ? handle(id) : notFound('Orchestration Not Found');
  };
  const show = (id: string): Json => showPath(paths.get(id) ?? emptyPath(type), parent(id), account.now());
  return [
    { method: 'GET', path, handle: request => on(request, id => ok({ orchestration_path: show(id) })) },
    {
      method: 'PUT',
      path,
      handle: request =>
        on(request, id => {
          const written = writePath(account, type, object(object(request.body).orchestration_path));
          if (isRefused(written)) return written.refused;
          paths.set(id, written);
          return ok({ orchestration_path: show(id), warnings: [] });
        }),
    },
  ];
}

/** Whether the events of a service go through its orchestration at all. */
function activeRoutes({ state }: Account): Route[] {
  const { services, activeServiceOrchestrations } = state;
  const path = '/event_orchestrations/services/{id}/active';
  const on = ({ params }: Request, handle: (id: string) => Reply): Reply =>
    services.has(params.id ?? '') ? handle(params.id ?? '') : notFound('Service Not Found');
  const show = (id: string): Reply => ok({ active: activeServiceOrchestrations.has(id) });
  return [
    { method: 'GET', path, handle: request => on(request, show) },
    {
      method: 'PUT',
      path,
      handle: request =>
        on(request, id => {
          const { active } = object(request.body);
          if (typeof active !== 'boolean') return invalid('Active must be true or false');
          if (active) activeServiceOrchestrations.add(id);
          else activeServiceOrchestrations.delete(id);
          return show(id);
        }),
    },
  ];
}

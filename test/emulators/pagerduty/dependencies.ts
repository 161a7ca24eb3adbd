import { type Json, list, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { invalid, notFound, ok } from './answers.ts';
import type { Dependency, Reference } from './entities.ts';

/** Which service needs which. */
export function dependencyRoutes(account: Account): Route[] {
  const { dependencies, services, businessServices } = account.state;
  const of = (id: string): Dependency[] =>
    [...dependencies.values()].filter(({ supporting, dependent }) => supporting.id === id || dependent.id === id);
  const listOf =
    (items: ReadonlyMap<string, unknown>) =>
    ({ params }: Request): Reply =>
      items.has(params.id ?? '') ? ok({ relationships: of(params.id ?? '').map(show) }) : notFound('Service Not Found');
  return [
    { method: 'POST', path: '/service_dependencies/associate', handle: request => associate(account, request) },
    { method: 'POST', path: '/service_dependencies/disassociate', handle: request => disassociate(account, request) },
    { method: 'GET', path: '/service_dependencies/technical_services/{id}', handle: listOf(services) },
    { method: 'GET', path: '/service_dependencies/business_services/{id}', handle: listOf(businessServices) },
  ];
}

type Pair = { readonly supporting: Reference; readonly dependent: Reference };

/** Answers tell a technical service from a business one by other words than requests. */
const types: Readonly<Record<string, string>> = {
  service: 'technical_service_reference',
  service_reference: 'technical_service_reference',
  technical_service: 'technical_service_reference',
  technical_service_reference: 'technical_service_reference',
  business_service: 'business_service_reference',
  business_service_reference: 'business_service_reference',
};

const pairsIn = ({ body }: Request): Pair[] =>
  list(object(body).relationships)
    .map(object)
    .map(({ supporting_service, dependent_service }) => ({
      supporting: referenceIn(object(supporting_service)),
      dependent: referenceIn(object(dependent_service)),
    }));

const referenceIn = ({ id, type }: Json): Reference => ({ id: text(id), type: types[text(type)] ?? '' });

const isSame = (a: Pair, b: Pair): boolean => a.supporting.id === b.supporting.id && a.dependent.id === b.dependent.id;

function associate({ state, ids }: Account, request: Request): Reply {
  const pairs = pairsIn(request);
  const isKnown = ({ id, type }: Reference): boolean =>
    (type === 'technical_service_reference' ? state.services : state.businessServices).has(id);
  const ends = pairs.flatMap(({ supporting, dependent }) => [supporting, dependent]);
  if (pairs.length === 0) return invalid('Relationships must be given');
  if (ends.some(({ type }) => type === '')) return invalid('Service type is invalid');
  if (!ends.every(isKnown)) return notFound('Service Not Found');
  if (pairs.some(({ supporting, dependent }) => supporting.id === dependent.id)) {
    return invalid('A service cannot depend on itself');
  }
  const made = pairs.map(pair => {
    const before = [...state.dependencies.values()].find(other => isSame(pair, other));
    const dependency = before ?? { id: ids.dependency(), ...pair };
    state.dependencies.set(dependency.id, dependency);
    return dependency;
  });
  return ok({ relationships: made.map(show) });
}

function disassociate({ state }: Account, request: Request): Reply {
  const gone = pairsIn(request).map(pair => [...state.dependencies.values()].find(other => isSame(pair, other)));
  const found = gone.filter(dependency => dependency !== undefined);
  if (found.length < gone.length) return notFound('Service dependency Not Found');
  for (const { id } of found) state.dependencies.delete(id);
  return ok({ relationships: found.map(show) });
}

const show = ({ id, supporting, dependent }: Dependency): Json => ({
  id,
  type: 'service_dependency',
  supporting_service: supporting,
  dependent_service: dependent,
});

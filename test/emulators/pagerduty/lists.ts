import type { Json } from '../http/json.ts';
import type { Reply, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { missingAbility, noContent, notFound, ok } from './answers.ts';
import { page } from './paging.ts';
import { identity } from './reference.ts';
import { isAskedFor } from './resource.ts';

/** What an account has from the start and nobody writes: abilities, priorities, vendors. */
export function listRoutes({ state, abilities }: Account): Route[] {
  const priorities = [...state.priorities.values()].map(({ id, name }, index) => ({
    ...identity('priorities', 'priority', id, name),
    name,
    description: null,
    color: 'a8171c',
    order: 2 ** (20 - index),
  }));
  return [
    { method: 'GET', path: '/abilities', handle: () => ok({ abilities: [...abilities] }) },
    {
      method: 'GET',
      path: '/abilities/{id}',
      handle: ({ params }) => (abilities.has(params.id ?? '') ? noContent : missingAbility(params.id ?? '')),
    },
    {
      method: 'GET',
      path: '/priorities',
      handle: request =>
        priorities.length > 0 ? page(request, 'priorities', priorities) : notFound('Priorities are not enabled'),
    },
    {
      method: 'GET',
      path: '/vendors',
      handle: request => {
        const wanted = vendors.filter(({ name }) => isAskedFor(request, name));
        return page(request, 'vendors', wanted.map(showVendor));
      },
    },
    { method: 'GET', path: '/vendors/{id}', handle: ({ params }) => oneVendor(params.id) },
  ];
}

const vendors = [
  { id: 'PVEND01', name: 'Prometheus' },
  { id: 'PVEND02', name: 'Datadog' },
  { id: 'PVEND03', name: 'Amazon CloudWatch' },
];

function oneVendor(id: string | undefined): Reply {
  const vendor = vendors.find(each => each.id === id);
  return vendor ? ok({ vendor: showVendor(vendor) }) : notFound('Vendor Not Found');
}

const showVendor = ({ id, name }: { readonly id: string; readonly name: string }): Json => ({
  ...identity('vendors', 'vendor', id, name),
  name,
  long_name: name,
  website_url: null,
  logo_url: null,
  thumbnail_url: null,
  description: null,
  integration_guide_url: null,
});

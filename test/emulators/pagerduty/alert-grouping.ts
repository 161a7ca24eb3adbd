import { type Json, list, object, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { idsIn, refusal, unknownAmong } from './checks.ts';
import type { AlertGrouping } from './entities.ts';
import { serviceReference } from './reference.ts';
import { type Refused, resourceRoutes } from './resource.ts';

/** How alerts of services are grouped; a service belongs to one setting at most. */
export function alertGroupingRoutes(account: Account): Route[] {
  return resourceRoutes<AlertGrouping>({
    path: '/alert_grouping_settings',
    one: 'alert_grouping_setting',
    many: 'alert_grouping_settings',
    title: 'Alert Grouping Setting',
    items: account.state.alertGrouping,
    write: (sent, before) => write(account, sent, before),
    show: setting => ({
      ...setting,
      updated_at: setting.created_at,
      services: setting.services.map(id => ({ ...serviceReference(account, id), type: 'service_reference' })),
    }),
    matches: ({ services }, { query }) => {
      const asked = query.getAll('service_ids[]');
      return asked.length === 0 || asked.some(id => services.includes(id));
    },
  });
}

function write({ state, ids, now }: Account, sent: Json, before: AlertGrouping | undefined): AlertGrouping | Refused {
  const type = text(sent.type, before?.type);
  const config = object(sent.config ?? before?.config);
  const services = 'services' in sent ? idsIn(sent.services) : (before?.services ?? []);
  const settings = [...state.alertGrouping.values()].filter(({ id }) => id !== before?.id);
  const taken = services.find(id => settings.some(setting => setting.services.includes(id)));
  return (
    refusal(
      unknownAmong(services, state.services, 'Service'),
      services.length === 0 && 'Services must have at least one service',
      taken && `Service ${taken} already has an alert grouping setting`,
      type === 'time' && services.length > 1 && 'Services must be one for the type time',
      configProblem(type, config),
    ) ?? {
      id: before?.id ?? ids.resource(),
      name: text(sent.name, before?.name ?? '') || null,
      description: text(sent.description, before?.description ?? '') || null,
      type,
      config: { ...defaults[type], ...config },
      services,
      created_at: before?.created_at ?? now(),
    }
  );
}

const defaults: Readonly<Record<string, Json>> = {
  time: { timeout: 0 },
  intelligent: { time_window: 300, recommended_time_window: 300, iag_fields: ['summary'] },
  content_based: { time_window: 300, recommended_time_window: 300 },
  content_based_intelligent: { time_window: 300, recommended_time_window: 300 },
};

function configProblem(type: string, { time_window, fields, aggregate }: Json): string | undefined {
  if (!Object.hasOwn(defaults, type)) return `Type ${type} is invalid`;
  const seconds = Number(time_window ?? 300);
  const wholeDay = type.startsWith('content_based') && seconds === 86_400;
  if (!(seconds >= 300 && seconds <= 3600) && !wholeDay) return 'Time window must be between 300 and 3600';
  if (!type.startsWith('content_based')) return undefined;
  if (list(fields).length === 0) return 'Fields must be given for content-based grouping';
  return ['all', 'any'].includes(text(aggregate)) ? undefined : 'Aggregate must be one of all, any';
}

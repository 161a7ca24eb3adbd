import { type Json, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { invalid } from './answers.ts';
import { idsIn, refusal, unknownAmong } from './checks.ts';
import type { MaintenanceWindow } from './entities.ts';
import { identity, serviceReference } from './reference.ts';
import { type Refused, resourceRoutes } from './resource.ts';
import { inUtc, isBefore, isWithin, rfc3339 } from './time.ts';

/** Times in which services open no incidents; a start in the past becomes now. */
export function maintenanceWindowRoutes(account: Account): Route[] {
  return resourceRoutes<MaintenanceWindow>({
    path: '/maintenance_windows',
    one: 'maintenance_window',
    many: 'maintenance_windows',
    title: 'Maintenance Window',
    items: account.state.maintenanceWindows,
    write: (sent, before) => write(account, sent, before),
    show: window => ({
      ...identity('maintenance_windows', 'maintenance_window', window.id, window.description ?? ''),
      ...window,
      services: window.services.map(id => serviceReference(account, id)),
      teams: [],
      sequence_number: 1,
      created_by: null,
    }),
  });
}

function write(account: Account, sent: Json, before: MaintenanceWindow | undefined): MaintenanceWindow | Refused {
  const { state, ids, now } = account;
  const start = rfc3339(text(sent.start_time, before?.start_time));
  const end = rfc3339(text(sent.end_time, before?.end_time));
  const services = 'services' in sent ? idsIn(sent.services) : (before?.services ?? []);
  if (start === undefined || end === undefined) return { refused: invalid('Start time and end time must be times') };
  const from = isBefore(start, now()) && !before ? now() : start;
  return (
    refusal(
      !isBefore(from, end) && 'End time must be after start time',
      services.length === 0 && 'Services must have at least one service',
      unknownAmong(services, state.services, 'Service'),
    ) ?? {
      id: before?.id ?? ids.resource(),
      description: text(sent.description, before?.description ?? '') || null,
      start_time: inUtc(from),
      end_time: inUtc(end),
      services,
    }
  );
}

/** Whether a service is in maintenance now. */
export const isInMaintenance = ({ state, now }: Account, service: string): boolean =>
  [...state.maintenanceWindows.values()].some(
    window => window.services.includes(service) && isWithin(now(), window.start_time, window.end_time),
  );

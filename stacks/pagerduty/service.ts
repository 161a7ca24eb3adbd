import type { ServiceConfig } from '@cdktf/provider-pagerduty/lib/service/index.js';
import type { Entries, Entry } from '../../model/entry.ts';
import { formatTimeOfDay, minutesPerDay } from '../../model/local-time.ts';
import type { Service, SupportHours } from '../../model/service.ts';
import { literal } from '../terraform/literal.ts';
import { acceptedZone } from './accepted-zone.ts';

/** A service that PagerDuty knows: one that we run. */
export type DeployedService = Service & { readonly escalationPolicy: string };

/** All but external services, which nobody here is paged for. */
export const deployedServices = (services: Entries<Service>): Entries<DeployedService> =>
  new Map(Array.from(services).flatMap(([id, entry]) => (isDeployed(entry) ? [[id, entry]] : [])));

const isDeployed = (entry: Entry<Service>): entry is Entry<DeployedService> =>
  !entry.value.external && entry.value.escalationPolicy !== undefined;

/** Our words into PagerDuty's, for a service with an escalation policy. */
export const serviceConfig = (service: Service, escalationPolicy: string): ServiceConfig => ({
  name: literal(service.name),
  description: literal(service.description),
  escalationPolicy,
  // Both are explicit: by default an incident would page again after half an hour, and close itself after four.
  acknowledgementTimeout: seconds(service.acknowledgeTimeoutMinutes),
  autoResolveTimeout: seconds(service.autoResolveMinutes),
  alertCreation: 'create_alerts_and_incidents',
  ...(service.supportHours ? supportHoursConfig(service.supportHours) : { incidentUrgencyRule: bySeverity }),
});

/** The provider takes seconds as text, and `null` spelled out for never. */
const seconds = (minutes: number | undefined): string => (minutes === undefined ? 'null' : String(minutes * 60));

/** An event's severity decides: critical and error page, warning and info do not. */
const bySeverity = { type: 'constant', urgency: 'severity_based' } as const;

const supportHoursConfig = ({ timeZone, days, from, to }: SupportHours) => ({
  incidentUrgencyRule: {
    type: 'use_support_hours',
    duringSupportHours: bySeverity,
    outsideSupportHours: { type: 'constant', urgency: 'low' },
  },
  supportHours: {
    type: 'fixed_time_per_day',
    timeZone: acceptedZone(timeZone),
    daysOfWeek: [...days],
    startTime: `${formatTimeOfDay(from)}:00`,
    // PagerDuty's clock has no 24:00.
    endTime: to === minutesPerDay ? '23:59:59' : `${formatTimeOfDay(to)}:00`,
  },
});

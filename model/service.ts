import { Temporal } from 'temporal-polyfill';
import { parseMinutes } from './duration.ts';
import type { ServiceFile } from './file-types.ts';
import { type MinuteOfDay, parseTimeOfDay, parseWeekdays, type Weekday } from './local-time.ts';

/** 0: the whole company stops; 4: nobody notices. */
export type Tier = 0 | 1 | 2 | 3 | 4;

/** Something monitored that has an owner; incidents belong to it. */
export type Service = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly tier: Tier;
  /** Undefined only for an external service. */
  readonly escalationPolicy: string | undefined;
  readonly contact: string | undefined;
  readonly dependsOn: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly lastReviewed: Temporal.PlainDate | undefined;
  readonly supportHours: SupportHours | undefined;
  /** Minutes until an acknowledged incident pages again; undefined: never. */
  readonly acknowledgeTimeoutMinutes: number | undefined;
  /** Minutes until an open incident closes by itself; undefined: never. */
  readonly autoResolveMinutes: number | undefined;
  /** Undefined: each alert is an incident. */
  readonly alertGrouping: AlertGrouping | undefined;
  /** Run by somebody else: no policy, not deployed. */
  readonly external: boolean;
  readonly statusPage: string | undefined;
};

/** Alerts that come together in one incident: those with equal fields, those at one time, or those alike. */
export type AlertGrouping = { readonly windowMinutes: number } & (
  | { readonly by: 'content'; readonly fields: readonly string[] }
  | { readonly by: 'time' | 'similarity' }
);

/** Incidents have low urgency outside these hours. */
export type SupportHours = {
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
};

export const understandService = (file: ServiceFile): Service => ({
  code: file.code,
  name: file.name,
  description: file.description,
  owner: file.owner,
  tier: file.tier as Tier,
  escalationPolicy: file.escalation_policy,
  contact: file.contact,
  dependsOn: file.depends_on ?? [],
  links: Object.fromEntries(Object.entries(file.links ?? {}).filter(([, href]) => typeof href === 'string')),
  lastReviewed: file.last_reviewed === undefined ? undefined : Temporal.PlainDate.from(file.last_reviewed),
  supportHours: file.support_hours && understandSupportHours(file.support_hours),
  acknowledgeTimeoutMinutes: minutesOrNever(file.acknowledge_timeout),
  autoResolveMinutes: minutesOrNever(file.auto_resolve),
  alertGrouping: file.alert_grouping && understandGrouping(file.alert_grouping),
  external: file.external ?? false,
  statusPage: file.status_page,
});

const minutesOrNever = (text = 'never'): number | undefined => (text === 'never' ? undefined : parseMinutes(text));

function understandSupportHours({ time_zone, days, hours }: NonNullable<ServiceFile['support_hours']>): SupportHours {
  const [from = '', to = ''] = hours.split('-');
  return { timeZone: time_zone, days: parseWeekdays(days), from: parseTimeOfDay(from), to: parseTimeOfDay(to) };
}

function understandGrouping({ by, fields, window = '5m' }: NonNullable<ServiceFile['alert_grouping']>): AlertGrouping {
  const windowMinutes = parseMinutes(window);
  return by === 'content' ? { by, windowMinutes, fields: fields ?? ['class'] } : { by, windowMinutes };
}

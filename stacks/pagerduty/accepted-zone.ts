import { pagerdutyTimeZone } from '../../model/time-zone.ts';

/** The name that PagerDuty has for a zone. A repository without errors names none that it lacks. */
export const acceptedZone = (zone: string): string => pagerdutyTimeZone(zone) ?? zone;

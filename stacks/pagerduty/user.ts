import type { DataPagerdutyUserConfig } from '@cdktf/provider-pagerduty/lib/data-pagerduty-user/index.js';
import type { UserConfig } from '@cdktf/provider-pagerduty/lib/user/index.js';
import type { Person } from '../../model/person.ts';
import { literal } from '../terraform/literal.ts';
import { acceptedZone } from './accepted-zone.ts';

/** Somebody whose account another system creates, found by email. */
export const userLookup = ({ email }: Person): DataPagerdutyUserConfig => ({ email: literal(email) });

/** An account that Watchbill creates. */
export const userConfig = ({ name, email, timeZone }: Person): UserConfig => ({
  name: literal(name),
  email: literal(email),
  timeZone: acceptedZone(timeZone),
  // The least that can be on call and answer. What somebody may do beyond that comes from their teams.
  role: 'limited_user',
  description: 'Looked after in the ops repository.',
  lifecycle: {
    // So that a person leaves rosters and policies before their account goes.
    createBeforeDestroy: true,
    // What people write about themselves in PagerDuty is theirs.
    ignoreChanges: ['description', 'job_title'],
  },
});

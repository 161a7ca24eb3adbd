import type { PagerdutyProviderConfig } from '@cdktf/provider-pagerduty/lib/provider/index.js';
import type { PagerDutyAccount } from '../../model/organization.ts';
import { defined } from '../terraform/defined.ts';

/** Which PagerDuty to talk to. The token comes from the environment: it may not be in what is synthesized. */
export const providerConfig = ({ region }: PagerDutyAccount): PagerdutyProviderConfig =>
  defined<PagerdutyProviderConfig>({ serviceRegion: region === 'us' ? undefined : region });

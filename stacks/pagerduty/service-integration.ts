import type { ServiceIntegrationConfig } from '@cdktf/provider-pagerduty/lib/service-integration/index.js';

/** A key of the service's own, for senders that know no other service. */
export const integrationConfig = (service: string): ServiceIntegrationConfig => ({
  name: 'Events API v2',
  type: 'events_api_v2_inbound_integration',
  service,
});

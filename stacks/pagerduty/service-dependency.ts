import type { ServiceDependencyConfig } from '@cdktf/provider-pagerduty/lib/service-dependency/index.js';

/** That one service needs another, for the service graph. */
export const dependencyConfig = (dependent: string, supporting: string): ServiceDependencyConfig => ({
  dependency: [
    {
      dependentService: [{ id: dependent, type: 'service' }],
      supportingService: [{ id: supporting, type: 'service' }],
    },
  ],
});

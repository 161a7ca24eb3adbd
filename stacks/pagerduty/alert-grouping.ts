import type { AlertGroupingSettingConfig } from '@cdktf/provider-pagerduty/lib/alert-grouping-setting/index.js';
import type { AlertGrouping, Service } from '../../model/service.ts';
import { literal } from '../terraform/literal.ts';

/** How alerts of a service come together in one incident. */
export const alertGroupingConfig = (
  { name }: Service,
  grouping: AlertGrouping,
  service: string,
): AlertGroupingSettingConfig => ({
  name: literal(name),
  description: 'Looked after in the ops repository.',
  services: [service],
  ...settings(grouping),
});

function settings(grouping: AlertGrouping): Pick<AlertGroupingSettingConfig, 'type' | 'config'> {
  const seconds = grouping.windowMinutes * 60;
  switch (grouping.by) {
    case 'content':
      return {
        type: 'content_based',
        config: { aggregate: 'all', fields: [...grouping.fields], timeWindow: seconds },
      };
    case 'similarity':
      return { type: 'intelligent', config: { timeWindow: seconds } };
    case 'time':
      return { type: 'time', config: { timeout: seconds } };
  }
}

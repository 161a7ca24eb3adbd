import { error, type IntegrityCheck } from './integrity.ts';

/** The service that takes unrouted events is one that is deployed; support hours end on the day they begin. */
export const services: IntegrityCheck = function* ({ repo: { organization, services: all } }) {
  const fallback = organization?.value.pagerduty?.defaultService;
  if (organization && fallback && all.get(fallback)?.value.external) {
    yield error(
      'reference',
      `Unexpected external service \`${fallback}\`, expected one that is deployed`,
      organization.at('pagerduty', 'default_service'),
    );
  }
  for (const { value, at } of all.values()) {
    if (!value.supportHours || value.supportHours.to > value.supportHours.from) continue;
    const hint = 'PagerDuty knows no support hours past midnight';
    yield error(
      'limit',
      'Unexpected support hours, expected them to end after they begin',
      at('support_hours', 'hours'),
      { hint },
    );
  }
};

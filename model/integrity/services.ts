import type { Entry } from '../entry.ts';
import type { ServiceFile } from '../file-types.ts';
import { minutesPerDay } from '../local-time.ts';
import type { Service } from '../service.ts';
import type { Finding } from '../source/finding.ts';
import { error, type IntegrityCheck, written } from './integrity.ts';

/** The service that takes unrouted events is deployed, an external one is not; hours and timeouts are such as PagerDuty takes. */
export const services: IntegrityCheck = function* ({ repo: { organization, services: all }, parsed }) {
  const files = written<ServiceFile>(parsed, 'service');
  const fallback = organization?.value.pagerduty?.defaultService;
  if (organization && fallback && all.get(fallback)?.value.external) {
    yield error(
      'reference',
      `Unexpected external service \`${fallback}\`, expected one that is deployed`,
      organization.at('pagerduty', 'default_service'),
    );
  }
  for (const service of all.values()) {
    yield* external(service);
    yield* supportHours(service);
    yield* timeouts(service, files.get(service.id));
    yield* grouping(service, files.get(service.id));
  }
};

function* external({ value, at, atKey }: Entry<Service>): Generator<Finding> {
  if (!value.external || value.escalationPolicy === undefined) return;
  const related = {
    message: 'an external service is not deployed, so its policy would page nobody',
    at: at('external'),
  };
  const message = 'Unexpected `escalation_policy`, expected none for an external service';
  yield error('reference', message, atKey('escalation_policy'), { level: 'warning', related });
}

function* supportHours({ value, at }: Entry<Service>): Generator<Finding> {
  if (!value.supportHours || value.supportHours.to > value.supportHours.from) return;
  const hint = 'PagerDuty knows no support hours past midnight';
  const message = 'Unexpected support hours, expected them to end after they begin';
  yield error('limit', message, at('support_hours', 'hours'), { hint });
}

function* timeouts({ value, at }: Entry<Service>, file: ServiceFile | undefined): Generator<Finding> {
  const message = (text = '') => `Unexpected timeout \`${text}\`, expected \`never\` or at least one minute`;
  if (value.acknowledgeTimeoutMinutes === 0)
    yield error('limit', message(file?.acknowledge_timeout), at('acknowledge_timeout'));
  if (value.autoResolveMinutes === 0) yield error('limit', message(file?.auto_resolve), at('auto_resolve'));
}

/** PagerDuty's limits: an hour for what it compares, but for equal fields a whole day too. */
function* grouping(
  { value: { alertGrouping }, at }: Entry<Service>,
  file: ServiceFile | undefined,
): Generator<Finding> {
  if (!alertGrouping) return;
  const { by, windowMinutes: minutes } = alertGrouping;
  const fits =
    by === 'time'
      ? minutes >= 1 && minutes <= minutesPerDay
      : (minutes >= 5 && minutes <= 60) || (by === 'content' && minutes === minutesPerDay);
  const expected = {
    time: 'a time from `1m` to `1d`',
    content: 'a time from `5m` to `1h`, or `1d`',
    similarity: 'a time from `5m` to `1h`',
  };
  const message = `Unexpected window \`${file?.alert_grouping?.window}\`, expected ${expected[by]}`;
  if (!fits) yield error('limit', message, at('alert_grouping', 'window'));
}

import { expect, test } from 'vitest';
import { parsePcl } from './pcl.ts';

const event = {
  event_action: 'trigger',
  dedup_key: 'k',
  payload: {
    summary: "Payments don't move",
    severity: 'critical',
    custom_details: { service: 'checkout', severity: 'SEV-1', shards: [3, 5], on: true },
  },
};

const evaluate = (expression: string): boolean | string => {
  const parsed = parsePcl(expression);
  return 'holds' in parsed ? parsed.holds(event) : parsed.problem;
};

test.each<[string, boolean]>([
  ["event.custom_details.service matches 'checkout'", true],
  ["event.custom_details.service matches 'check'", false],
  ["event.custom_details.service matches part 'check'", true],
  ["event.custom_details.service matches regex '^check(in|out)$'", true],
  ["event.custom_details.service does not match 'ledger'", true],
  ["event.custom_details.service equals 'checkout'", true],
  ["event.custom_details['service'] equals 'checkout'", true],
  ["event.custom_details.shards[1] matches '5'", true],
  ["event.custom_details.on matches 'true'", true],
  ["event.severity matches 'critical'", true],
  ["event.event_action matches 'trigger'", true],
  ["raw_event.payload.severity matches 'critical'", true],
  ["raw_event.severity matches 'critical'", false],
  ["event.summary matches 'Payments don\\'t move'", true],
  ['event.custom_details.environment exists', false],
  ['event.custom_details.environment does not exist', true],
  ['not event.custom_details.environment exists', true],
  ["event.custom_details.environment matches 'production'", false],
  ["event.severity matches 'info' or event.severity matches 'critical' and event.dedup_key matches 'x'", false],
  ["(event.severity matches 'info' or event.severity matches 'critical') and event.dedup_key matches 'k'", true],
  ["not (event.severity matches 'info' or event.severity matches 'critical')", false],
])('%s → %s', (expression, holds) => {
  expect(evaluate(expression)).toBe(holds);
});

test.each([
  ["severity matches 'critical'", "`severity` is not the path of an event's field"],
  ['event.severity matches critical', '`critical` is not a text in quotes'],
  ["event.severity like 'critical'", 'unexpected `like` after event.severity'],
  ["(event.severity matches 'critical'", 'missing `)`'],
  ["event.severity matches 'critical' 'error'", "unexpected `'error'`"],
  ['', "`` is not the path of an event's field"],
])('%s is no condition', (expression, problem) => {
  expect(evaluate(expression)).toBe(problem);
});

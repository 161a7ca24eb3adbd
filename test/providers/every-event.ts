import { payloadSeverities } from '../../model/event-contract.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Workspace } from './workspace.ts';

type Case = { readonly service: string; readonly severity: string; readonly environment: string | undefined };

/** Sends one event of each sort to the emulated Events API, and compares what became of it with what the files say. */
export async function everyEventArrives(
  { accounts: { pagerduty }, repo: read }: Workspace,
  time: { readonly inSupportHours: boolean },
): Promise<void> {
  const repo = read();
  const cases = [...casesOf(repo)];
  const wrong: string[] = [];
  for (const [index, sent] of cases.entries()) {
    const alert = await pagerduty.send(eventOf(sent, `${time.inSupportHours}-${index}`));
    const incident = pagerduty.incidents.find(({ id }) => id === alert.incident);
    const { services, priorities, escalationPolicies } = pagerduty.state;
    const got = incident && {
      service: services.get(incident.service)?.name,
      policy: escalationPolicies.get(incident.escalation_policy)?.name,
      urgency: incident.urgency,
      priority: incident.priority === undefined ? undefined : priorities.get(incident.priority)?.name,
    };
    // An open incident would keep its schedules from being deleted.
    await pagerduty.send({ ...eventOf(sent, `${time.inSupportHours}-${index}`), event_action: 'resolve' });
    const expected = expectedOf(repo, sent, time);
    if (JSON.stringify(got) !== JSON.stringify(expected))
      wrong.push(`${JSON.stringify(sent)}: ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${cases.length} events went wrong:\n${wrong.join('\n')}`);
}

function* casesOf({ services, severities, organization }: OpsRepo): Generator<Case> {
  const production = organization?.value.production[0];
  for (const service of [...services.keys(), 'no-such-service'])
    for (const severity of severities.keys())
      for (const environment of [undefined, production, 'staging']) yield { service, severity, environment };
}

const eventOf = ({ service, severity, environment }: Case, index: string): object => ({
  event_action: 'trigger',
  dedup_key: `case-${index}`,
  payload: {
    summary: `Case ${index}`,
    source: 'test',
    // The sender may be wrong about it: what the severity stands for decides.
    severity: 'warning',
    custom_details: { service, severity, ...(environment === undefined ? {} : { environment }) },
  },
});

/** By the files alone: which service takes the event, whom it pages, and how. */
function expectedOf(
  repo: OpsRepo,
  { service, severity, environment }: Case,
  { inSupportHours }: { readonly inSupportHours: boolean },
): object {
  const { organization, services, severities, escalationPolicies } = repo;
  const fallback = services.get(organization?.value.pagerduty?.defaultService ?? '');
  const named = services.get(service);
  const taking = named === undefined || named.value.external ? fallback : named;
  const isProduction = environment === undefined || organization?.value.production.includes(environment);
  const payload = payloadSeverities(severities).get(severity);
  const isAwake = inSupportHours || taking?.value.supportHours === undefined;
  const pages = isProduction && isAwake && (payload === 'critical' || payload === 'error');
  const value = taking?.value;
  return {
    service: value?.name,
    policy: escalationPolicies.get(value?.escalationPolicy ?? '')?.value.name,
    urgency: pages ? 'high' : 'low',
    priority: isProduction ? severities.get(severity)?.value.priority : undefined,
  };
}

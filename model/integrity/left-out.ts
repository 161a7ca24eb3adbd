import type { Entries, Entry } from '../entry.ts';
import type { OpsRepo } from '../ops-repo.ts';
import type { Organization } from '../organization.ts';
import type { Finding } from '../source/finding.ts';
import type { Path, Span } from '../source/span.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** What the repository asks for and the PagerDuty account does not have: it is not deployed, and that is said once. */
export const leftOut: IntegrityCheck = function* ({ repo }) {
  const { organization } = repo;
  const account = organization?.value.pagerduty;
  if (!organization || !account) return;
  if (account.defaultService === undefined && repo.services.size > 0) yield noRouter(organization);
  for (const { feature, what, uses } of asked(repo)) {
    const [first] = uses;
    if (!first || account.features.includes(feature)) continue;
    const others = uses.length === 1 ? '' : ` here and at ${uses.length - 1} more`;
    yield info(`Left out: ${what}${others}, since \`pagerduty.features\` does not list \`${feature}\``, first(), {
      hint: `add \`${feature}\` to \`features\` in ${organization.file} if the plan of the account has it`,
    });
  }
};

const info = (message: string, at: Span, more: Pick<Finding, 'hint'>): Finding =>
  error('left-out', message, at, { level: 'info', ...more });

const noRouter = ({ atKey }: Entry<Organization>): Finding =>
  info(
    'Left out: the routing of events to services, since there is no `pagerduty.default_service`',
    atKey('pagerduty'),
    { hint: 'name the service that gets events which name no known one: PagerDuty would drop them silently' },
  );

/** Places are thunks, since most are never asked for. */
type Asked = { readonly feature: string; readonly what: string; readonly uses: readonly (() => Span)[] };

function asked({ severities, services, escalationPolicies }: OpsRepo): Asked[] {
  return [
    {
      feature: 'service_orchestration',
      what: 'what a severity does in PagerDuty',
      uses: Array.from(
        severities.values(),
        ({ at }) =>
          () =>
            at(),
      ).slice(0, 1),
    },
    {
      feature: 'priorities',
      what: 'the priority of incidents',
      uses: usesIn(severities, ({ priority }) => (priority === undefined ? undefined : ['priority'])),
    },
    {
      feature: 'alert_grouping',
      what: 'the grouping of alerts',
      uses: usesIn(services, ({ alertGrouping }) => alertGrouping && ['alert_grouping']),
    },
    {
      feature: 'round_robin',
      what: 'taking turns in an escalation rule',
      uses: usesIn(escalationPolicies, ({ rules }) => {
        const index = rules.findIndex(({ roundRobin }) => roundRobin);
        return index < 0 ? undefined : ['rules', index, 'assignment'];
      }),
    },
  ];
}

const usesIn = <T>(entries: Entries<T>, pathOf: (value: T) => Path | undefined): (() => Span)[] =>
  Array.from(entries.values()).flatMap(({ value, atKey }) => {
    const path = pathOf(value);
    return path ? [() => atKey(...path)] : [];
  });

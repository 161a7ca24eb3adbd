import type { Plan } from './plan.ts';

/** The files of which there is one. */
export function* singleFiles({ services, teams }: Plan): Generator<readonly [string, string]> {
  const owners = teams.slice(0, 2).map(({ members }) => members.at(-1)?.id);
  yield ['catalog/organization.yaml', organizationFile(owners.join(', '), services[0]?.id ?? '')];
  yield ['catalog/severities.yaml', severitiesFile(teams[0]?.members.at(-1)?.id ?? '')];
  yield ['alerts/severity-mapping.yaml', severityMappingFile];
  const retired = services.filter((_, index) => index % 100 === 0);
  yield [
    'catalog/retired.yaml',
    retired
      .map(({ id, name }) => `- { id: services/old-${id}, reason: Replaced by ${name}., since: 2026-09-14 }\n`)
      .join(''),
  ];
}

const organizationFile = (owners: string, defaultService: string): string => `name: Meridian
pagerduty:
  region: us
  features: [priorities, service_orchestration]
  default_service: ${defaultService}
github: { organization: meridian, repository: ops, owners: [${owners}] }
state: { backend: local }
production: [production]
`;

const severitiesFile = (director: string): string => `SEV-1:
  description: Many customers cannot do what they came for.
  urgency: high
  respond_within: 5m
  update_every: 15m
  priority: P1
  also_notify: [people/${director}]
  postmortem_within: 48h
SEV-2:
  description: Some customers are held up, or it will be SEV-1 within hours.
  urgency: high
  respond_within: 15m
  update_every: 30m
  priority: P2
SEV-3:
  description: Customers notice little. It needs work on the next working day.
  urgency: low
  respond_within: 8h
  update_every: 1d
SEV-4:
  description: No customer notices.
  urgency: low
  respond_within: 3d
  update_every: 1w
`;

const severityMappingFile = `severity_mapping:
  SEV-1:
    description: Fast burn on critical SLO
    conditions: [{ burn_rate: "> 14.4x", window: "5m and 1h" }]
    response: [page on-call, open incident channel, start timeline]
  SEV-2:
    description: Slow burn that still empties the budget within days
    conditions: [{ burn_rate: "> 6x", window: "30m and 6h" }]
    response: [page on-call, tell the team channel]
  SEV-3:
    description: Leak that can wait for the morning
    conditions: [{ burn_rate: "> 3x", window: "2h and 1d" }]
    response: [open ticket, look at it on the next working day]
`;

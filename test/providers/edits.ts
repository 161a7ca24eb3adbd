import type { Edit } from './workspace.ts';

/** One thing that a team does to its ops repo, and what Terraform may change for it in each stack. */
export type Step = {
  readonly name: string;
  readonly edit: Edit;
  readonly pagerduty: readonly string[];
  readonly github: readonly string[];
};

const replace =
  (file: string, from: string | RegExp, to: string): Edit =>
  files => {
    const text = files.get(file) ?? '';
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    return { [file]: changed };
  };

const all =
  (...edits: readonly Edit[]): Edit =>
  files => {
    const working = new Map(files);
    const changes: Record<string, string | undefined> = {};
    for (const edit of edits) {
      for (const [file, text] of Object.entries(edit(working))) {
        changes[file] = text;
        if (text === undefined) working.delete(file);
        else working.set(file, text);
      }
    }
    return changes;
  };

const remove =
  (file: string): Edit =>
  () => ({ [file]: undefined });

const append =
  (file: string, line: string): Edit =>
  files => ({ [file]: `${files.get(file) ?? ''}${line}\n` });

/** Renames a service: its file, the folders of its alerts and runbooks, and whatever names it. */
const renameService =
  (from: string, to: string): Edit =>
  files => {
    const names = new RegExp(`(?<=^\\s*(?:depends_on:.*|service: |component: ))\\b${from}\\b`, 'gm');
    const changes: Record<string, string | undefined> = {};
    for (const [file, text] of files) {
      const isIt = file === `catalog/services/${from}.yaml`;
      const renamed = isIt
        ? `catalog/services/${to}.yaml`
        : file.replace(new RegExp(`^(alerts|runbooks)/${from}/`), `$1/${to}/`);
      const changed = `${text.replaceAll(names, to)}${isIt ? `previously: ${from}\n` : ''}`;
      if (renamed !== file) changes[file] = undefined;
      if (renamed !== file || changed !== text) changes[renamed] = changed;
    }
    return changes;
  };

const retire = (id: string): Edit =>
  append('catalog/retired.yaml', `- { id: ${id}, reason: A test., since: 2026-11-16 }`);

const services = [
  'business-dashboards',
  'cart',
  'checkout',
  'compute',
  'developer-platform',
  'edge',
  'email-delivery',
  'event-bus',
  'fraud-screening',
  'identity',
  'inventory',
  'ledger',
  'mobile-api',
  'notifications',
  'observability',
  'orders',
  'payments-gateway',
  'pricing',
  'product-search',
  'refunds',
  'storefront',
  'unrouted-alerts',
  'warehouse',
];

const dependency = 'pagerduty_service_dependency.service-dependency';
const schedule = (id: string) => `update pagerduty_schedule.schedule_${id}`;
const orchestrations = () =>
  services.map(id => `update pagerduty_event_orchestration_service.service-orchestration_${id}`);

const [payments, discovery] = ['catalog/schedules/payments-primary.yaml', 'catalog/teams/discovery.yaml'];

/** A year in the life of an ops repo, in an order in which each step stands on those before. */
export const steps: readonly Step[] = [
  {
    name: 'a person joins a rotation',
    edit: replace(payments, '[ada, grace, linus, chidi]', '[ada, grace, linus, chidi, yuki]'),
    pagerduty: [schedule('payments-primary')],
    github: [],
  },
  {
    name: 'a person leaves a rotation',
    edit: replace(payments, '[ada, grace, linus, chidi, yuki]', '[ada, grace, chidi, yuki]'),
    pagerduty: [schedule('payments-primary')],
    github: [],
  },
  {
    name: 'a service is renamed',
    edit: renameService('returns', 'refunds'),
    pagerduty: [
      ...[
        'pagerduty_event_orchestration_service.service-orchestration',
        'pagerduty_service.service',
        'pagerduty_service_integration.integration',
      ].map(prefix => `move ${prefix}_returns to ${prefix}_refunds`),
      ...['inventory', 'notifications', 'orders', 'payments-gateway'].map(
        id => `move ${dependency}_returns_${id} to ${dependency}_refunds_${id}`,
      ),
      'update pagerduty_event_orchestration_router.router',
      'update pagerduty_event_orchestration_service.service-orchestration_refunds',
    ],
    github: [],
  },
  {
    name: 'a tier is raised, which is nothing that PagerDuty knows',
    edit: replace('catalog/services/notifications.yaml', 'tier: 2', 'tier: 1'),
    pagerduty: [],
    github: [],
  },
  {
    name: 'the severity mapping changes',
    edit: replace('catalog/severities.yaml', 'priority: P2', 'priority: P3'),
    pagerduty: orchestrations(),
    github: [],
  },
  {
    name: 'a policy is removed',
    edit: all(
      files => {
        const using = [...files].filter(([, text]) => /^escalation_policy: streaming$/m.test(text));
        return Object.fromEntries(
          using.map(([file, text]) => [
            file,
            text.replace(/^escalation_policy: streaming$/m, 'escalation_policy: data-support'),
          ]),
        );
      },
      remove('catalog/escalation-policies/streaming.yaml'),
      retire('escalation-policies/streaming'),
    ),
    pagerduty: [
      'delete pagerduty_escalation_policy.escalation-policy_streaming',
      'update pagerduty_service.service_event-bus',
    ],
    github: [],
  },
  {
    name: 'a team splits',
    edit: all(
      replace(discovery, '[giulia, elif]', '[giulia]'),
      () => ({
        'catalog/teams/pricing.yaml':
          'name: Pricing\nacronym: PRI\nmanager: elif\nmembers: [elif]\nrepositories: { pricing: maintain }\n',
      }),
      replace('catalog/services/pricing.yaml', 'owner: discovery', 'owner: pricing'),
    ),
    pagerduty: [
      'create pagerduty_team.team_pricing',
      'create pagerduty_team_membership.team-membership_pricing_elif',
      'delete pagerduty_team_membership.team-membership_discovery_elif',
    ],
    github: [
      'create github_issue_label.label_team_pricing',
      'create github_team.team_pricing',
      'create github_team_membership.team-membership_pricing_elif',
      'create github_team_repository.team-repository_pricing_ops',
      'create github_team_repository.team-repository_pricing_pricing',
      'delete github_team_membership.team-membership_discovery_elif',
    ],
  },
  {
    name: 'a manager who is paged by the policy of the team hands over and leaves',
    edit: all(
      replace('catalog/teams/messaging.yaml', 'manager: priya', 'manager: arjun'),
      replace('catalog/teams/messaging.yaml', '[priya, arjun, nimal]', '[arjun, nimal]'),
      replace('catalog/schedules/messaging-primary.yaml', '[priya, arjun, nimal]', '[arjun, nimal]'),
      replace('catalog/escalation-policies/messaging.yaml', 'people/priya', 'people/arjun'),
    ),
    pagerduty: [
      'delete pagerduty_team_membership.team-membership_messaging_priya',
      'update pagerduty_escalation_policy.escalation-policy_messaging',
      'update pagerduty_team_membership.team-membership_messaging_arjun',
      schedule('messaging-primary'),
    ],
    github: [
      'delete github_team_membership.team-membership_messaging_priya',
      'update github_team_membership.team-membership_messaging_arjun',
    ],
  },
  {
    name: 'a contractor leaves for good',
    edit: all(
      replace('catalog/schedules/payments-shadow.yaml', '[yuki, rafael]', '[yuki]'),
      replace('catalog/teams/payments.yaml', ', rafael]', ']'),
      remove('catalog/people/rafael.yaml'),
      retire('people/rafael'),
    ),
    pagerduty: [
      'delete pagerduty_team_membership.team-membership_payments_rafael',
      'delete pagerduty_user.person_rafael',
      schedule('payments-shadow'),
    ],
    github: ['delete github_team_membership.team-membership_payments_rafael'],
  },
];

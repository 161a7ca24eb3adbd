import type { Temporal } from 'temporal-polyfill';
import { nobody } from './choices.ts';
import { emailDomain } from './email.ts';
import { kebabCase, titleCase } from './name-from-id.ts';
import { optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** The company and its accounts. Nothing is deployed until an account is named. */
export const organization: Template = {
  kind: 'organization',
  example: undefined,
  owned: false,
  fileOf: () => 'catalog/organization.yaml',
  write({ repo, folder, today }) {
    const name = titleCase(emailDomain(repo)?.split('.')[0] ?? folder) || 'Our company';
    const account = kebabCase(name) || 'our-company';
    const owner = Array.from(repo.people.values()).find(({ value }) => value.github)?.id;
    const team = Array.from(repo.teams.keys())[0] ?? nobody.team;
    const service = Array.from(repo.services.values()).find(({ value }) => !value.external)?.id ?? 'unrouted-alerts';
    const text = `name: ${yamlText(name)}

# ${optional} What is left out is not deployed.

# The account that services, schedules and policies are deployed to. Features are what its plan has: priorities,
# service_orchestration, alert_grouping, round_robin. Events that name no known service go to the default service.
# pagerduty: { region: us, features: [service_orchestration], default_service: ${yamlText(service)} }

${github(account, owner, team)}
# Where Terraform keeps its state: s3, gcs, azurerm or remote, with the settings of that backend; local only to try out.
# state: { backend: local }

# runbooks_url: https://github.com/${account}/ops/blob/main/runbooks  # default: worked out from github
# production: [production]  # the environments whose events may page

# What check enforces, so that being on call stays bearable.
# roster_limits:
#   max_consecutive_days: 14
#   min_rest_between_shifts: 12h
#   min_people_per_rotation: 2
#   tiers: { 3: { min_people_per_rotation: 1 } }  # looser or tighter for services of a tier

${guard(owner ?? nobody.person, today)}
# Where runbooks, alerts and postmortems are, in a repository of another layout.
# collections: { runbooks: "docs/runbooks/**/*.md", alerts: "monitoring/**/*.yaml", postmortems: "docs/incidents/*.md" }

# What check leaves in peace for a while in files that can't be edited; elsewhere a comment does it.
# suppressions:
#   - { rule: link/file-exists, files: "runbooks/vendor/**", until: ${today.add({ days: 60 })}, reason: Vendor moves. }
`;
    return { text, next: [`Look at \`name\`: \`${name}\` is a guess.`] };
  },
};

const github = (account: string, owner: string | undefined, team: string): string =>
  `# Teams and their repositories. Links to runbooks are made from it. Owners are people who own the organization.
# github:
#   organization: ${yamlText(account)}
#   repository: ops
#   owners: [${owner === undefined ? '' : yamlText(owner)}]
#   default_branch: main
#   ruleset: { required_checks: [check] }  # the default branch changes by reviewed pull requests only
#   environments: { production: { reviewers: [${yamlText(team)}] } }  # teams that let a deployment pass
`;

const guard = (admin: string, { year }: Temporal.PlainDate): string =>
  `# What guard lets a deployment do.
# guard:
#   max_removals: 25  # per cent of one sort of resource
#   always_allowed_removals: 3  # of one sort, whatever share they are
#   required_admins: [${yamlText(admin)}]  # who keeps the rights of an administrator; default: the owners above
#   time_zone: Etc/UTC
#   freezes: [{ from: ${year}-12-20T00:00, to: ${year + 1}-01-03T00:00, reason: Year-end }]
`;

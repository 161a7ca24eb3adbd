// Generated from schemas/ by `npm run generate`. Do not edit.

/** catalog/escalation-policies/<id>.yaml: whom PagerDuty notifies, then whom, until somebody acknowledges. */
export interface EscalationPolicyFile {
  /** The name in PagerDuty, which takes none of `\ / & < >` here, nor spaces at either end. */
  name: string;
  /** The team that answers for the policy; PagerDuty gives a policy to one team at most. */
  owner: string;
  /** How many times the rules start over when nobody acknowledges, 0 to 9. PagerDuty stops notifying after that. */
  repeat: number;
  /** The steps, in order. */
  rules: EscalationPolicyFileRule[];
  /** The id that it had before its file was renamed. It becomes a Terraform `moved` block, so that the thing in PagerDuty keeps its identity and history; remove the line after the next deployment. */
  previously?: string;
}

/** One step: whom to notify, and how long to wait for them. */
export interface EscalationPolicyFileRule {
  /** Who is notified, all at the same time: 1 to 10 schedules or people. For a schedule that is whoever is on call. */
  targets: string[];
  /** How long to wait for somebody to acknowledge before the next rule: one minute to one week. */
  escalate_after: string;
  /** `everyone`: all who are on call are notified (the default); `round_robin`: the next one of the targets, in turn. Deployed when `features` of catalog/organization.yaml lists `round_robin`. */
  assignment?: 'everyone' | 'round_robin';
}

/** alerts/<service>/<AlertName>.event.yaml: an event that a program sends to PagerDuty by itself, without Prometheus. `{{…}}` marks what the sender fills in. */
export interface EventFile {
  /** The team that answers for the event and the program that sends it. */
  owner: string;
  /** Until when somebody asks again whether this event is worth waking up for. Past dates are findings. */
  review_by: string;
  event: EventFileEvent;
}

/** The body of the request to the PagerDuty Events API v2, but for `routing_key`: that is a secret, which the sender adds from its environment and which never enters a repository. */
export interface EventFileEvent {
  /** What the event does: `trigger` opens an alert or adds to one, `acknowledge` and `resolve` change the one with the same `dedup_key`. */
  event_action: 'trigger' | 'acknowledge' | 'resolve';
  /** Says which alert this is about: events with the same key make one alert. At most 255 characters once filled in. */
  dedup_key: string;
  payload: EventFilePayload;
  /** Links that PagerDuty shows with the incident. */
  links?: EventFileLink[];
  /** Images that PagerDuty shows with the incident. */
  images?: EventFileImage[];
  /** The name of the program that sends the event, shown as its origin. */
  client?: string;
  /** Where that program is found. */
  client_url?: string;
}

/** What has happened, and where. */
export interface EventFilePayload {
  /** The title of the alert and of its incident. At most 1,024 characters once filled in. */
  summary: string;
  /** What is affected, or what noticed: a host, a cluster, a program. */
  source: string;
  /** PagerDuty turns this into urgency (`critical` and `error` page, `warning` and `info` do not), so it follows from `custom_details.severity`: the gravest severity of high urgency is `critical`, others of high urgency `error`, the gravest of low urgency `warning`, others `info`. */
  severity: 'critical' | 'error' | 'warning' | 'info';
  /** When it happened, in ISO 8601. Default: when PagerDuty receives it. */
  timestamp?: string;
  /** The id of the service, as in `custom_details.service`. */
  component?: string;
  /** The id of the team that owns it. */
  group?: string;
  /** The name of the alert, which is the name of this file. */
  class?: string;
  custom_details: EventFileCustomDetails;
}

/** What decides where the event goes, and what its reader needs first. Further keys are free and are shown as they are. */
export interface EventFileCustomDetails {
  /** The id of the service that the incident belongs to. Events are routed by it. */
  service: string;
  /** The id of the severity. Decides urgency and priority. */
  severity: string;
  /** Where it happened. Must be in `production` of catalog/organization.yaml, or the event never pages. Default: counts as production. */
  environment?: string;
  /** What customers notice. */
  impact?: string;
  /** What to do first, before reading anything else. */
  first_step?: string;
  /** The id of the team that owns the service. */
  team?: string;
  /** Where the runbook is read. */
  runbook_url?: string;
  /** The dashboard that shows what is wrong. */
  dashboard_url?: string;
  /** The SLO whose budget is being spent. */
  slo?: string;
  /** The longer window over which the burn rate holds. */
  long_window?: string;
  /** The shorter window over which the burn rate holds. */
  short_window?: string;
  [k: string]: unknown;
}

/** One link. */
export interface EventFileLink {
  /** The address. */
  href: string;
  /** What to show in its place. */
  text?: string;
}

/** One image. */
export interface EventFileImage {
  /** The address of the image. PagerDuty takes https only. */
  src: string;
  /** Where a click on the image leads. */
  href?: string;
  /** What to show where the image cannot be. */
  alt?: string;
}

/** catalog/organization.yaml: the company, the accounts that Watchbill deploys to, and the limits that hold everywhere. What is left out is not deployed. */
export interface OrganizationFile {
  /** The name of the company, as reports show it. */
  name: string;
  pagerduty?: OrganizationFilePagerDuty;
  github?: OrganizationFileGitHub;
  state?: OrganizationFileState;
  /** Where runbooks are read: an alert links to this address, `/` and the path of its runbook. Default: worked out from `github`. */
  runbooks_url?: string;
  /** Environments that may page. An event that names another environment never pages; one that names none counts as production. Default: `production`. */
  production?: string[];
  roster_limits?: OrganizationFileRosterLimits;
  guard?: OrganizationFileGuard;
  /** What `check` leaves in peace for a while in files that can't be edited. Elsewhere a comment does it: `watchbill-ignore <rule> until <date>: <reason>`. */
  suppressions?: OrganizationFileSuppression[];
  collections?: OrganizationFileCollections;
}

/** The PagerDuty account. Nothing is deployed to PagerDuty without this key. */
export interface OrganizationFilePagerDuty {
  /** The service region of the account: `us` (the default) or `eu`. Accounts do not move between regions. */
  region?: 'us' | 'eu';
  /** What the plan of the account includes: `priorities` (a priority on incidents), `service_orchestration` (rules that act on events of a service), `alert_grouping` (alerts of one incident grouped by content or time), `round_robin` (escalation rules that take turns). Nothing else is used, since PagerDuty refuses what a plan lacks in the middle of a deployment. Default: none. */
  features?: ('priorities' | 'service_orchestration' | 'alert_grouping' | 'round_robin')[];
  /** The service that gets an event naming no known service. Without it PagerDuty would take the event and page nobody. */
  default_service?: string;
}

/** The GitHub organization. Nothing is deployed to GitHub without this key. */
export interface OrganizationFileGitHub {
  /** The account name of the organization on GitHub. */
  organization: string;
  /** The repository that these files are in, without its owner. Links to runbooks are made from it. */
  repository: string;
  /** People who own the organization. GitHub makes an owner a maintainer of every team, so they are deployed as maintainers, never as members. */
  owners?: string[];
  /** The branch that deploys and that links to runbooks point at. Default: `main`. */
  default_branch?: string;
  ruleset?: OrganizationFileRuleset;
  /** Deployment environments of the repository, by name. Only the default branch deploys to them. */
  environments?: {
    [k: string]: OrganizationFileEnvironment;
  };
}

/** Protects the default branch of the repository: changes come by pull request, and code owners review them wherever a second person can. Owners of the organization may merge past it in an emergency, by a pull request, which GitHub records. Without this key nothing is protected. */
export interface OrganizationFileRuleset {
  /** The names of the checks that must pass before a merge, as GitHub shows them. Default: none. */
  required_checks?: string[];
}

/** Who lets a deployment pass. */
export interface OrganizationFileEnvironment {
  /** Teams of whom somebody approves each deployment; at most 6. In private repositories this takes GitHub Enterprise. Default: nobody. */
  reviewers?: string[];
}

/** Where Terraform keeps its state. Further keys are the settings of that backend. State holds integration keys: keep it encrypted and remote, and put no secret here, for it would be synthesized and committed. */
export interface OrganizationFileState {
  /** The Terraform backend. `local` is for trying things out only: a CI runner forgets it and would create everything again. */
  backend: 'local' | 's3' | 'gcs' | 'azurerm' | 'remote';
  [k: string]: unknown;
}

/** What `check` enforces on rosters, so that being on call stays bearable. */
export interface OrganizationFileRosterLimits {
  /** The most days in a row that one person may be on call. Not checked when left out. */
  max_consecutive_days?: number;
  /** The least time off between two shifts of one person. Not checked when left out. */
  min_rest_between_shifts?: string;
  /** The fewest different people that may share a rotation. Not checked when left out. */
  min_people_per_rotation?: number;
  /** Limits that are looser or tighter for services of one tier, `0` to `4`. What a tier leaves out is as above. */
  tiers?: {
    [k: string]: OrganizationFileTierLimits;
  };
}

/** The limits of rosters that answer for services of one tier. */
export interface OrganizationFileTierLimits {
  /** The most days in a row that one person may be on call. Not checked when left out. */
  max_consecutive_days?: number;
  /** The least time off between two shifts of one person. Not checked when left out. */
  min_rest_between_shifts?: string;
  /** The fewest different people that may share a rotation. Not checked when left out. */
  min_people_per_rotation?: number;
}

/** What `guard` lets a Terraform plan do. It also holds where this key is left out. */
export interface OrganizationFileGuard {
  /** The share of one sort of resource that one plan may remove, in percent, whether it is retired or not. Default: 25. */
  max_removals?: number;
  /** How many of one sort may go whatever share they are, since in a small company one is a large share. Default: 3. */
  always_allowed_removals?: number;
  /** People whose rights to administer PagerDuty and the ops repository no plan may take away. Default: `owners` of `github`. */
  required_admins?: string[];
  /** The zone of the times in `freezes`. Default: `Etc/UTC`. */
  time_zone?: string;
  /** Times in which nothing is deployed. A plan without changes passes. */
  freezes?: OrganizationFileFreeze[];
}

/** Files that `check` reads where they are, besides those of Watchbill's own layout. Their front matter may be missing or have keys of its own. */
export interface OrganizationFileCollections {
  /** Markdown files that are runbooks. */
  runbooks?: string;
  /** Prometheus rule files; other files that it names are left alone. */
  alerts?: string;
  /** Markdown files that are postmortems. */
  postmortems?: string;
}

/** Findings of one rule that are to be lived with for a while. */
export interface OrganizationFileSuppression {
  /** The rule, as its findings name it. */
  rule: string;
  /** The files in which it is left in peace. */
  files: string;
  /** The last day; at most 90 days ahead. */
  until: string;
  /** Why, for those who come later. */
  reason: string;
}

/** A time in which nothing is deployed. */
export interface OrganizationFileFreeze {
  /** When it begins, on the clock of `time_zone`. */
  from: string;
  /** When deploying is possible again. */
  to: string;
  /** Why, for those who are held up. */
  reason: string;
}

/** catalog/people/<id>.yaml: someone who can be on call, or is named as manager, contact or owner. */
export interface PersonFile {
  /** The full name, as PagerDuty shows it. At most 100 characters. */
  name: string;
  /** The address of the PagerDuty account. It is looked up as written: PagerDuty tells capitals from small letters here. */
  email: string;
  /** Where the person lives: decides what counts as night, and in which local time shifts are shown to them. */
  time_zone: string;
  /** The account on GitHub, for teams and CODEOWNERS. */
  github?: string;
  /** The country (ISO 3166-1, two capital letters) whose public holidays the person has. */
  country?: string;
  /** The part of the country where that has holidays of its own: the second half of the ISO 3166-2 code. */
  region?: string;
  /** Whether the PagerDuty account is created from this file. Default `false`: it exists already (most companies provision accounts from their identity provider) and is looked up by email. */
  managed?: boolean;
  /** Whether the person has a PagerDuty account. Default `true`; with `false` they are never on call. */
  pagerduty?: boolean;
  /** When the person is away and cannot be on call. `check` finds the shifts that fall into it. */
  away?: PersonFileAway[];
  /** The id that it had before its file was renamed. It becomes a Terraform `moved` block, so that the thing in PagerDuty keeps its identity and history; remove the line after the next deployment. */
  previously?: string;
}

/** One absence. */
export interface PersonFileAway {
  /** The first day away. */
  from: string;
  /** The last day away. */
  to: string;
}

/** postmortems/<yyyy-mm-dd>-<slug>.md: the lines between `---` at the top of a postmortem. Times to detect, acknowledge and resolve are worked out from it. */
export interface PostmortemFrontMatter {
  /** The number or address of the incident, in quotes where it is a bare number. */
  incident: string;
  /** How bad it was at its worst. */
  severity: string;
  /** The services that were affected. */
  services: string[];
  /** Who was incident commander. */
  commander: string;
  /** How far the postmortem is: `draft` is being written, `review` is being read by others, `published` is agreed. */
  status: 'draft' | 'review' | 'published';
  /** When customers were first affected, in UTC. */
  started_at: string;
  /** When an alert or a person first noticed, in UTC. */
  detected_at: string;
  /** When somebody took it on, in UTC. */
  acknowledged_at?: string;
  /** When customers were no longer affected, in UTC. */
  mitigated_at?: string;
  /** When the cause was gone, in UTC. */
  resolved_at?: string;
}

/** catalog/retired.yaml: what was removed on purpose. Deleting a file is not enough: `guard` refuses a plan that deletes a service, schedule, policy, team or managed person not listed here. */
export type RetiredFile = RetiredFileEntry[];

/** One thing that may be deleted in PagerDuty. */
export interface RetiredFileEntry {
  /** What was removed: the folder of its kind, `/` and the id that it had. */
  id: string;
  /** Why, and what came in its place. */
  reason: string;
  /** The day from which it is gone. */
  since: string;
}

/** alerts/<service>/<name>.rules.yaml: an ordinary Prometheus rule file, which Prometheus loads as it is; or the `spec` of a `PrometheusRule`. Numbers and booleans count as the text that they are written as. Keys of your own are not allowed here, since Prometheus refuses the whole file. */
export interface RulesFile {
  /** Groups of rules. */
  groups: RulesFileGroup[];
}

/** Rules that Prometheus evaluates one after the other, at the same time. */
export interface RulesFileGroup {
  /** The name of the group, once in a file. */
  name: string;
  /** How often the rules are evaluated. Default: `evaluation_interval` of Prometheus. */
  interval?: string;
  /** How far in the past queries look, for metrics that arrive late. */
  query_offset?: string;
  /** The most alerts, or series, that one rule may produce. Default: 0, no limit. */
  limit?: number;
  /** What Thanos does when a store does not answer. Prometheus takes it in a `PrometheusRule` only. */
  partial_response_strategy?: 'warn' | 'abort';
  /** Labels that every rule of the group adds. */
  labels?: {
    [k: string]: string;
  };
  /** The rules, in order. */
  rules: RulesFileRule[];
}

/** An alert, or a query whose result is recorded. */
export type RulesFileRule = RulesFileRecordingRule | RulesFileAlertingRule;

/** A query whose result is kept under a name of its own. */
export interface RulesFileRecordingRule {
  /** The name under which the result is kept. */
  record: string;
  /** The PromQL to evaluate. */
  expr: string;
  /** Labels that are added to the result. */
  labels?: {
    [k: string]: string;
  };
}

/** A condition that requires somebody to act. */
export interface RulesFileAlertingRule {
  /** The name of the alert. Its runbook is `runbooks/<service>/<name>.md`. */
  alert: string;
  /** The PromQL that is true, for each series it returns, while the condition holds. */
  expr: string;
  /** How long it must hold before the alert fires. Default: at once. */
  for?: string;
  /** How long the alert goes on firing after the condition has ended, so that it does not flap. Default: not at all. */
  keep_firing_for?: string;
  /** Labels of the alert, by which Alertmanager routes it. */
  labels?: {
    [k: string]: string;
  };
  /** Text for those who receive the alert. */
  annotations?: {
    [k: string]: string;
  };
}

/** runbooks/<service>/<AlertName>.md: the lines between `---` at the top of a Markdown runbook. */
export interface RunbookFrontMatter {
  /** The service that the runbook is about. */
  service: string;
  /** The team that answers for the runbook. */
  owner: string;
  /** When somebody last went through it and found it true. Reports ask for a review when it grows old. */
  last_reviewed: string;
}

/** catalog/schedules/<id>.yaml: the rule for who is on call when, written in local time. Offsets, seconds and the starts that PagerDuty wants are worked out. */
export interface ScheduleFile {
  /** The name in PagerDuty. */
  name: string;
  /** The team that answers for the schedule and may edit it. */
  owner: string;
  /** The zone of every local time in this file. A hand-off at 09:00 stays at 09:00 when the clocks change. */
  time_zone: string;
  /** Rotations that lie one over the other: where two cover the same moment, the later one wins. Append layers and end old ones by `end`: PagerDuty knows a layer by its position, and can end but never delete one. */
  layers: ScheduleFileLayer[];
  /** Single replacements of who is on call, over all layers; where two cover the same moment, the later in this list wins. `watchbill overrides push` brings them to PagerDuty. Remove past ones. */
  overrides?: ScheduleFileOverride[];
  /** Whether this schedule is for trainees who listen in. Default `false`; with `true` it never counts as cover. */
  shadow?: boolean;
  /** The id that it had before its file was renamed. It becomes a Terraform `moved` block, so that the thing in PagerDuty keeps its identity and history; remove the line after the next deployment. */
  previously?: string;
}

/** One rotation: people who take turns in a fixed order. */
export interface ScheduleFileLayer {
  /** The name in PagerDuty. */
  name: string;
  /** How long one person is on call before the next: `weekly`, `daily`, or a duration from 1 hour to 365 days. */
  turn: string;
  /** When a turn ends and the next begins: `<weekday> HH:MM` for turns of whole weeks, else `HH:MM`, in small letters. */
  handoff: string;
  /** The turn of the first person begins at the first hand-off on or after this day. Keep it when people come and go: moving it changes who is on call now. */
  start: string;
  /** Who takes turns, in this order. A person named twice has two turns in each round. */
  people: string[];
  /** The layer ends at the hand-off time of this day. Default: never. */
  end?: string;
  /** The hours that the layer covers, in the zone of the schedule; outside of them it leaves the schedule to other layers. Several add up. Default: always. */
  restrictions?: ScheduleFileRestriction[];
}

/** Hours that a layer covers: the same every day, on some weekdays, or one stretch of the week. */
export type ScheduleFileRestriction = ScheduleFileDailyHours | ScheduleFileWeekdayHours | ScheduleFileWeekSpan;

/** The same hours every day. */
export interface ScheduleFileDailyHours {
  /** From when to when, every day. Less than 24 hours; may pass midnight. */
  daily: string;
}

/** The same hours on some days of the week. */
export interface ScheduleFileWeekdayHours {
  /** The days on which the hours begin. */
  days: string;
  /** From when to when on each of these days. Past midnight they reach into the next day. */
  hours: string;
}

/** One stretch of the week, such as the weekend. */
export interface ScheduleFileWeekSpan {
  /** When in the week it begins. */
  from: string;
  /** When in the week it ends; may be in the next week. Less than 7 days after `from`. */
  to: string;
}

/** One replacement, with its dates and its reason. */
export interface ScheduleFileOverride {
  /** Who is on call instead. */
  person: string;
  /** Whom they replace: `check` says so when this person would not have been on call. Default: whoever it is. */
  replaces?: string;
  /** When it begins, in the zone of the schedule. */
  from: string;
  /** When it ends, in the zone of the schedule. */
  to: string;
  /** Why, for those who ask later. */
  reason: string;
}

/** catalog/services/<id>.yaml: something that is monitored and has an owner; incidents belong to it. */
export interface ServiceFile {
  /** The short code of the service in reports and tickets. No two services share one. */
  code: string;
  /** The name in PagerDuty. */
  name: string;
  /** What the service does, for somebody woken up by it. PagerDuty shows it. */
  description: string;
  /** The team that answers for the service. */
  owner: string;
  /** How much hangs on it, from 0 (the whole company stops) to 4 (nobody notices). Rules are stricter for low numbers. */
  tier: number;
  /** Who is notified of its incidents. Required unless `external: true`. */
  escalation_policy?: string;
  /** The person to ask about it. Belongs to the owner. */
  contact?: string;
  /** Services that it cannot do without. What an outage takes down with it is worked out from these. */
  depends_on?: string[];
  links?: ServiceFileLinks;
  /** When somebody last read this file through and found it true. Reports ask for a review when it grows old. */
  last_reviewed?: string;
  support_hours?: ServiceFileSupportHours;
  /** How long after it was acknowledged PagerDuty pages again for an incident that is still open. Default: `never`. */
  acknowledge_timeout?: string;
  /** After how long PagerDuty closes an incident by itself. Default: `never`, since PagerDuty's own default would close a SEV-1 after 4 hours. */
  auto_resolve?: string;
  /** Whether somebody else runs it. Default `false`; with `true` it has no escalation policy, is not deployed, and others may depend on it. */
  external?: boolean;
  /** Where those who run an external service say how it is. */
  status_page?: string;
  alert_grouping?: ServiceFileAlertGrouping;
  /** The id that it had before its file was renamed. It becomes a Terraform `moved` block, so that the thing in PagerDuty keeps its identity and history; remove the line after the next deployment. */
  previously?: string;
}

/** Where to look while it is broken. */
export interface ServiceFileLinks {
  /** The dashboard that shows whether it works. */
  dashboard?: string;
  /** The repository of its code: `<owner>/<name>`. */
  repository?: string;
  /** The channel where people talk about it. */
  chat?: string;
}

/** When somebody works on it. Outside these hours its incidents are of low urgency in PagerDuty and page nobody. Default: always. */
export interface ServiceFileSupportHours {
  /** The zone of these hours. */
  time_zone: string;
  /** The days with support. */
  days: string;
  /** From when to when on each of these days. */
  hours: string;
}

/** Which alerts come together in one incident. Deployed when `features` of catalog/organization.yaml lists `alert_grouping`. Default: each alert is an incident. */
export interface ServiceFileAlertGrouping {
  /** `content`: alerts whose `fields` are equal; `time`: all alerts within the window; `similarity`: alerts that PagerDuty finds alike, by their summaries. */
  by: 'content' | 'time' | 'similarity';
  /** For `content`: the fields of an alert that must be equal, as PagerDuty names them. Default: the name of the alert, `class`. */
  fields?: string[];
  /** How long an incident takes further alerts in. Between `5m` and `1h`, or `1d` for `content`; for `time` any time from `1m` to `1d`. Default: `5m`. */
  window?: string;
}

/** catalog/severities.yaml: how bad an incident can be and what is promised for it, by id, in order, gravest first. */
export interface SeveritiesFile {
  [k: string]: SeveritiesFileSeverity;
}

/** One severity: how PagerDuty notifies for it, and what responders owe. */
export interface SeveritiesFileSeverity {
  /** When an incident has this severity, in words that decide doubtful cases. */
  description: string;
  /** How PagerDuty notifies: `high` pages and follows the escalation policy, `low` is a ticket that waits for working hours. */
  urgency: 'high' | 'low';
  /** How soon somebody acknowledges. At least one minute. */
  respond_within: string;
  /** How often those affected hear news while it lasts. At least one minute. */
  update_every: string;
  /** The PagerDuty priority that its incidents get, by the name it has in the account. Needs the feature `priorities`. */
  priority?: string;
  /** Who hears of every incident of this severity besides those on call. */
  also_notify?: string[];
  /** How soon after the incident is resolved its postmortem is due. Without it none is asked for. */
  postmortem_within?: string;
}

/** alerts/severity-mapping.yaml: at which burn rate of an error budget an SLO raises which severity, over which windows. */
export interface SeverityMappingFile {
  /** Burn rates by severity. The alerts of every SLO are generated from this. */
  severity_mapping: {
    [k: string]: SeverityMappingFileSeverity;
  };
}

/** When an SLO raises this severity, and what people then do. */
export interface SeverityMappingFileSeverity {
  /** What this severity means for an SLO. */
  description: string;
  /** Any of these raises it. */
  conditions: SeverityMappingFileCondition[];
  /** What people do, in order. */
  response: string[];
}

/** A burn rate that holds over both windows. */
export interface SeverityMappingFileCondition {
  /** How many times faster than sustainable the budget is spent, with a `>` before it: at `> 1x` it lasts exactly as long as the window of the SLO. */
  burn_rate: string;
  /** The two spans over which the rate must hold: the long one decides that it matters, the short one that it still goes on. The short one is usually a twelfth of the long one. */
  window: string;
}

/** alerts/<service>/<name>.slo.yaml: what a service promises, and the alert for spending its error budget too fast. The folder names the service. */
export interface SloFile {
  /** The percentage of good events that is promised, above 0 and below 100. */
  objective: number;
  /** The span that the promise is about, from one hour to one year. The burn rates of the severity mapping are made for `30d`. */
  window: string;
  sli: SloFileSli;
  alert: SloFileAlert;
}

/** How good and bad events are counted: two PromQL expressions in which `{{.window}}` stands for the range. */
export interface SloFileSli {
  /** The rate of all events. */
  total: string;
  /** The rate of bad events. */
  error: string;
}

/** The alert that is raised, and what it tells whoever is woken by it. */
export interface SloFileAlert {
  /** The name of the alert. Its runbook is `runbooks/<service>/<name>.md`. */
  name: string;
  /** What customers notice. */
  impact: string;
  /** What to do first, before reading anything else. */
  first_step: string;
  /** Until when somebody asks again whether this alert is worth waking up for. Past dates are findings. */
  review_by: string;
}

/** catalog/teams/<id>.yaml: people who answer for services together. */
export interface TeamFile {
  /** The name in PagerDuty. At most 100 characters. */
  name: string;
  /** The one short name of the team, used wherever there is no room for the long one. */
  acronym: string;
  /** Who leads the team: a person, in `members` or not. */
  manager: string;
  /** The people of the team: in PagerDuty and, where they have an account there, on GitHub. */
  members: string[];
  /** The channel where to reach the team. */
  chat?: string;
  /** GitHub repositories of the organization, without its name, and what the team may do there. */
  repositories?: {
    [k: string]: 'pull' | 'triage' | 'push' | 'maintain' | 'admin';
  };
  github?: TeamFileGitHub;
  /** The id that it had before its file was renamed. It becomes a Terraform `moved` block, so that the thing in PagerDuty keeps its identity and history; remove the line after the next deployment. */
  previously?: string;
}

/** The team on GitHub, where catalog/organization.yaml names an organization there. */
export interface TeamFileGitHub {
  /** The name of the team in addresses and mentions: `payments` of `@acme/payments`. Default: its id, with `-` in place of `/`. */
  slug?: string;
  /** Whether the team and its members are deployed from this file. Default `true`; `false` for teams that an identity provider fills. */
  managed?: boolean;
}

/** runbooks/<service>/<AlertName>.yaml: a runbook as data. The same rules hold for it as for Markdown, and it is rendered to Markdown for reading. */
export interface YamlRunbookFile {
  /** The title of the runbook. */
  name: string;
  /** The alerts that lead here. */
  triggers: YamlRunbookFileTrigger[];
  /** How bad it is when the alert fires. */
  severity: string;
  /** What to do, in order. */
  steps: YamlRunbookFileStep[];
  /** Whom to call when it does not get better, and when. */
  escalation: YamlRunbookFileEscalation[];
  /** The service that the runbook is about. Default: the folder that it is in. */
  service?: string;
  /** The team that answers for the runbook. */
  owner?: string;
  /** When somebody last went through it and found it true. Reports ask for a review when it grows old. */
  last_reviewed?: string;
  /** What the alert means. */
  summary?: string;
  /** What customers notice. */
  impact?: string;
}

/** One alert that leads here. */
export interface YamlRunbookFileTrigger {
  /** The name of the alert. */
  alert: string;
  /** The PromQL behind it, for reference. */
  expr?: string;
  /** How long it must hold before the alert fires, for reference. */
  for?: string;
}

/** One step. */
export interface YamlRunbookFileStep {
  /** What the step does, as an instruction. */
  name: string;
  /** What to look for, and why. */
  description?: string;
  /** Commands to run, ready to copy. */
  commands?: string[];
  /** Pages to open. */
  links?: YamlRunbookFileLink[];
  /** What should be true after the step. */
  checks?: string[];
  /** Ways to go on, of which one is chosen. */
  options?: YamlRunbookFileOption[];
  /** What to do by hand. */
  actions?: string[];
}

/** One page to open. */
export interface YamlRunbookFileLink {
  /** What the page is. */
  text: string;
  /** Its address, or a path in this repository. */
  href: string;
}

/** One way to go on. */
export interface YamlRunbookFileOption {
  /** What it does. */
  action: string;
  /** The command that does it. */
  command: string;
}

/** One person or group to call. */
export interface YamlRunbookFileEscalation {
  /** How long after the alert fired. */
  after: string;
  /** Whom to call. */
  contact: string;
}

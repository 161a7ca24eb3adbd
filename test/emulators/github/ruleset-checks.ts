import { forbidden, unprocessable } from './reply.ts';
import type { Site } from './site.ts';
import type { BypassActor, Repository, Ruleset } from './state.ts';

/** What GitHub has against a ruleset beyond its form. */
export function requirePossibleRuleset(site: Site, repository: Repository, ruleset: Ruleset): void {
  const { plan } = site.state;
  if (repository.private && plan === 'free') {
    throw forbidden('Upgrade to GitHub Pro or make this repository public to enable this feature.');
  }
  if (ruleset.enforcement === 'evaluate' && plan !== 'enterprise') {
    throw unprocessable('Enforcement evaluate option is not supported on this plan.');
  }
  if (ruleset.name.trim() === '') throw unprocessable('Name cannot be blank.');
  const others = [...repository.rulesets.values()].filter(({ id }) => id !== ruleset.id);
  if (others.some(({ name }) => name === ruleset.name)) throw unprocessable('Name must be unique');
  for (const actor of ruleset.bypassActors) requireActor(site, ruleset, actor);
  requireRefs(ruleset);
  requireRules(ruleset);
}

/** `~ALL` and `~DEFAULT_BRANCH` aside, a pattern starts with the kind of ref that the ruleset is for. */
function requireRefs({ target, refs }: Ruleset): void {
  if (target === 'push') {
    if (refs) throw unprocessable('Conditions of push rulesets cannot name refs.');
    return;
  }
  if (!refs) throw unprocessable('Conditions of branch and tag rulesets need ref_name.');
  const start = target === 'branch' ? 'refs/heads/' : 'refs/tags/';
  const named = target === 'branch' ? ['~ALL', '~DEFAULT_BRANCH'] : ['~ALL'];
  const wrong = [...refs.include, ...refs.exclude].find(ref => !named.includes(ref) && !ref.startsWith(start));
  if (wrong !== undefined) throw unprocessable(`Invalid target patterns: '${wrong}'`);
}

function requireRules({ rules }: Ruleset): void {
  const types = rules.map(({ type }) => type);
  const twice = types.find((type, index) => types.indexOf(type) < index);
  if (twice !== undefined) throw unprocessable(`Invalid rules: '${twice}' is there twice`);
  for (const { type, parameters } of rules) {
    const limits = ranges[type] ?? {};
    for (const [name, value] of Object.entries(parameters ?? {})) {
      const [least, most] = limits[name] ?? [];
      if (least === undefined || most === undefined || (value >= least && value <= most)) continue;
      throw unprocessable(`Invalid rule '${type}': ${name} must be between ${least} and ${most}`);
    }
  }
}

const ranges: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  pull_request: { required_approving_review_count: [0, 10] },
  max_file_size: { max_file_size: [1, 100] },
  max_file_path_length: { max_file_path_length: [1, 32_767] },
  merge_queue: {
    check_response_timeout_minutes: [1, 360],
    max_entries_to_build: [0, 100],
    max_entries_to_merge: [0, 100],
    min_entries_to_merge: [0, 100],
    min_entries_to_merge_wait_minutes: [0, 360],
  },
};

/** The ids of the roles that may be named: maintain, write and admin. */
const roles = [2, 4, 5];

function requireActor({ state }: Site, { target }: Ruleset, { id, type, mode }: BypassActor): void {
  if (mode === 'pull_request' && (type === 'DeployKey' || target !== 'branch')) {
    throw unprocessable('Bypass mode pull_request is for branch rulesets, and not for deploy keys.');
  }
  const team = type === 'Team' && id !== null ? state.teams.get(id) : undefined;
  const known =
    type === 'OrganizationAdmin' ||
    (type === 'DeployKey' && id === null) ||
    (type === 'Integration' && id !== null) ||
    (type === 'RepositoryRole' && id !== null && roles.includes(id)) ||
    (type === 'User' && [...state.users.values()].some(user => user.id === id)) ||
    team?.privacy === 'closed';
  if (!known) throw unprocessable(`Actor ${type} ${id} must be part of the ruleset source or owner organization`);
}

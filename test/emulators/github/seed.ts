import { createHash } from 'node:crypto';
import type { Label, OrgMember, Plan, Repository, State, Team, TeamRole, User } from './state.ts';
import { slugOf } from './team-tree.ts';

/** What is there before the first request. */
export type Seed = {
  readonly organization: string;
  readonly members: readonly { readonly login: string; readonly role: 'admin' | 'member' }[];
  /** People on GitHub who are not in the organization. */
  readonly users?: readonly string[];
  /** Teams that somebody else looks after. */
  readonly teams?: readonly SeedTeam[];
  readonly repositories: readonly SeedRepository[];
  readonly plan?: Plan;
};

export type SeedTeam = {
  readonly name: string;
  readonly maintainers?: readonly string[];
  readonly members?: readonly string[];
};

export type SeedRepository = {
  readonly name: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly default_branch?: string;
  readonly description?: string;
  readonly labels?: readonly { readonly name: string; readonly color?: string; readonly description?: string }[];
  readonly files?: Readonly<Record<string, string>>;
};

const organizationId = 1;
/** So that what requests create is told from what was there by its id. */
const lastSeedId = 100;

/** The state before the first request. */
export function createState(seed: Seed, now: string): State {
  let last = 0;
  const id = () => {
    last += 1;
    return last;
  };
  const user = (login: string): User => ({ id: id(), login });
  const members = seed.members.map(({ login, role }): OrgMember => ({ user: user(login), role, state: 'active' }));
  const users = [...members.map(member => member.user), ...(seed.users ?? []).map(user)];
  const teams = (seed.teams ?? []).map(team => seedTeam(team, id(), now));
  const repositories = seed.repositories.map(repository => seedRepository(repository, id, now));
  return {
    organization: { id: organizationId, login: seed.organization, createdAt: now },
    plan: seed.plan ?? 'enterprise',
    users: keyed(users, ({ login }) => login),
    members: keyed(members, member => member.user.login),
    teams: new Map(teams.map(team => [team.id, team])),
    repositories: keyed(repositories, ({ name }) => name),
    properties: new Map(),
    lastId: Math.max(last, lastSeedId),
  };
}

function seedTeam({ name, maintainers = [], members = [] }: SeedTeam, id: number, now: string): Team {
  const inRole = (logins: readonly string[], role: TeamRole) =>
    logins.map(login => [login.toLowerCase(), role] as const);
  return {
    id,
    name,
    slug: slugOf(name),
    description: null,
    privacy: 'closed',
    notifications: 'notifications_enabled',
    parent: undefined,
    members: new Map([...inRole(members, 'member'), ...inRole(maintainers, 'maintainer')]),
    repositories: new Map(),
    createdAt: now,
    updatedAt: now,
  };
}

function seedRepository(seed: SeedRepository, id: () => number, now: string): Repository {
  const defaultBranch = seed.default_branch ?? 'main';
  const labels = (seed.labels ?? []).map(
    ({ name, color = 'ededed', description = null }): Label => ({ id: id(), name, color, description }),
  );
  return {
    id: id(),
    name: seed.name,
    private: seed.private ?? false,
    archived: seed.archived ?? false,
    defaultBranch,
    description: seed.description ?? null,
    createdAt: now,
    labels: keyed(labels, ({ name }) => name),
    rulesets: new Map(),
    environments: new Map(),
    autolinks: new Map(),
    branches: new Map([[defaultBranch, commitOf(`${seed.name}/${defaultBranch}`)]]),
    properties: new Map(),
    issues: new Map(),
    files: new Map(Object.entries(seed.files ?? {})),
  };
}

/** What looks like a commit and depends on nothing but its name. */
const commitOf = (name: string): string => createHash('sha1').update(name).digest('hex');

const keyed = <T>(items: readonly T[], name: (item: T) => string): Map<string, T> =>
  new Map(items.map(item => [name(item).toLowerCase(), item]));

import { type Json, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { inUse, invalid, notFound, ok } from './answers.ts';
import { nameProblem, refusal } from './checks.ts';
import type { User } from './entities.ts';
import { identity, teamReference } from './reference.ts';
import { isAskedFor, type Refused, resourceRoutes } from './resource.ts';
import { isBefore } from './time.ts';

/** Users, and what hangs on one of them. */
export function userRoutes(account: Account): Route[] {
  const { users, teams } = account.state;
  const hasTeam = (user: User, ids: readonly string[]): boolean =>
    ids.length === 0 || ids.some(id => teams.get(id)?.members.has(user.id));
  const byId = (id: string | undefined, body: Json) => (users.has(id ?? '') ? ok(body) : notFound('User Not Found'));
  return [
    {
      method: 'GET',
      path: '/users/me',
      handle: () => {
        const [first] = users.values();
        return first ? ok({ user: showUser(account, first) }) : invalid('There is no user to speak for');
      },
    },
    ...resourceRoutes<User>({
      path: '/users',
      one: 'user',
      many: 'users',
      title: 'User',
      items: users,
      write: (sent, before) => writeUser(account, sent, before),
      show: user => showUser(account, user),
      matches: (user, request) =>
        isAskedFor(request, user.name, user.email) && hasTeam(user, request.query.getAll('team_ids[]')),
      keep: user => {
        const use = useOfUser(account, user.id);
        return use ? inUse('User cannot be deleted', `User cannot be deleted as they are ${use}`) : undefined;
      },
      removed: user => {
        for (const team of teams.values()) team.members.delete(user.id);
      },
    }),
    { method: 'GET', path: '/users/{id}/license', handle: ({ params }) => byId(params.id, { license }) },
    {
      method: 'GET',
      path: '/users/{id}/contact_methods',
      handle: ({ params }) => byId(params.id, { contact_methods: [] }),
    },
    {
      method: 'GET',
      path: '/users/{id}/notification_rules',
      handle: ({ params }) => byId(params.id, { notification_rules: [] }),
    },
    { method: 'GET', path: '/licenses', handle: () => ok({ licenses: [license] }) },
  ];
}

const roles = [
  'admin',
  'limited_user',
  'observer',
  'owner',
  'read_only_user',
  'restricted_access',
  'read_only_limited_user',
  'user',
];

const license: Json = {
  id: 'PLICENSE',
  type: 'license',
  name: 'Business (Full User)',
  summary: 'Business (Full User)',
  description: 'Business',
  valid_roles: ['owner', 'admin', 'user', 'limited_user', 'observer', 'restricted_access'],
  role_group: 'FullUser',
  self: null,
  html_url: null,
};

/** Emails are compared as they are written: another case is another user. */
export function writeUser({ state, ids }: Account, sent: Json, before: User | undefined): User | Refused {
  const user: User = {
    id: before?.id ?? ids.user(),
    name: text(sent.name, before?.name),
    email: text(sent.email, before?.email),
    role: text(sent.role, before?.role ?? 'user'),
    time_zone: text(sent.time_zone, before?.time_zone ?? 'Etc/UTC'),
    color: text(sent.color, before?.color ?? 'purple'),
    job_title: text(sent.job_title, before?.job_title ?? '') || null,
    description: text(sent.description, before?.description ?? '') || null,
  };
  const taken = [...state.users.values()].some(other => other.email === user.email && other.id !== user.id);
  return (
    refusal(
      nameProblem(user.name, 100),
      !/^[^@\s]+@[^@\s]+$/.test(user.email) && 'Email is invalid',
      (user.email.length < 6 || user.email.length > 100) && 'Email must have between 6 and 100 characters',
      taken && 'Email has already been taken',
      !roles.includes(user.role) && `Role must be one of ${roles.join(', ')}`,
      before && before.role === 'owner' && user.role !== 'owner' && 'Role of the account owner cannot be changed',
    ) ?? user
  );
}

function showUser(account: Account, user: User): Json {
  const teams = [...account.state.teams.values()].filter(team => team.members.has(user.id));
  return {
    ...identity('users', 'user', user.id, user.name),
    ...user,
    avatar_url: 'https://secure.gravatar.com/avatar/0.png?d=mm&r=PG',
    billed: true,
    invitation_sent: false,
    teams: teams.map(team => teamReference(account, team.id)),
    contact_methods: [],
    notification_rules: [],
    coordinated_incidents: [],
  };
}

/** Ended layers do not hold a person; policies and overrides to come do not let go. */
function useOfUser({ state, now }: Account, id: string): string | undefined {
  const at = now();
  const targeted = [...state.escalationPolicies.values()].find(({ rules }) =>
    rules.some(({ targets }) => targets.some(target => target.id === id)),
  );
  if (targeted) return `a target of the escalation policy ${targeted.name}`;
  const live = (end: string | null) => end === null || isBefore(at, end);
  const schedule = [...state.schedules.values()].find(({ layers }) =>
    layers.some(layer => live(layer.end) && layer.users.includes(id)),
  );
  if (schedule) return `on the schedule ${schedule.name}`;
  const assigned = [...state.incidents.values()].some(
    incident => incident.status !== 'resolved' && incident.assigned.includes(id),
  );
  return assigned ? 'assigned to open incidents' : undefined;
}

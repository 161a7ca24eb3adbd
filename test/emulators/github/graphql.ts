import type { Reply, Route } from '../http/types.ts';
import { bodyReader } from './body.ts';
import { ok, Refusal } from './reply.ts';
import type { Site } from './site.ts';
import type { Team } from './state.ts';
import { activeMembers, roleIn } from './team-tree.ts';

const readQuery = bodyReader({
  properties: { query: { type: 'string' } },
  optionalProperties: { variables: { values: { type: 'string', nullable: true } } },
});

const pageSize = 100;

type Variables = Readonly<Record<string, string | null>>;

/** The provider fails on a field that it did not ask for, so each query is answered with exactly its own. */
type Query = {
  readonly text: string;
  readonly organization: string;
  readonly slug: string;
  members(site: Site, team: Team, variables: Variables): unknown;
};

const queries: readonly Query[] = [
  {
    // Sent after a team was made, to take out whoever made it.
    text: 'query($login:String!$slug:String!){organization(login:$login){team(slug:$slug){members{nodes{login}}}}}',
    organization: 'login',
    slug: 'slug',
    members: (site, team) => ({ nodes: loginsOf(site, team).map(login => ({ login })) }),
  },
  {
    // Sent to read `github_team_members`.
    text: 'query($after:String$orgName:String!$teamSlug:String!){organization(login:$orgName){team(slug:$teamSlug){members(membership:IMMEDIATE, first:100, after: $after){edges{node{login},role},pageInfo{endCursor,hasNextPage}}}}}',
    organization: 'orgName',
    slug: 'teamSlug',
    members: (site, team, { after }) => memberEdges(site, team, after ?? null),
  },
];

/** The two GraphQL queries that the provider sends; any other is refused. */
export const graphqlRoute = (site: Site): Route => ({
  method: 'POST',
  path: '/api/graphql',
  handle: request => {
    try {
      const { query: text, variables = {} } = readQuery(request);
      const query = queries.find(one => squeezed(one.text) === squeezed(text));
      return query
        ? answer(site, query, variables)
        : failure(`Unexpected query, expected one of the emulator's: ${text}`);
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      throw error;
    }
  },
});

const squeezed = (text: string): string => text.replaceAll(/[\s,]+/g, '');

/** GraphQL answers 200 to what it refuses too. */
const failure = (message: string): Reply => ok({ errors: [{ message }] });

function answer(site: Site, query: Query, variables: Variables): Reply {
  const { organization, teams } = site.state;
  const login = variables[query.organization] ?? '';
  if (login.toLowerCase() !== organization.login.toLowerCase()) {
    return failure(`Could not resolve to an Organization with the login of '${login}'.`);
  }
  const team = [...teams.values()].find(({ slug }) => slug === variables[query.slug]);
  return ok({
    data: { organization: { team: team ? { members: query.members(site, team, variables) } : null } },
  });
}

const loginsOf = ({ state }: Site, team: Team): string[] =>
  activeMembers(state, team).flatMap(login => state.users.get(login)?.login ?? []);

/** The cursor is the number of members that went before. */
function memberEdges(site: Site, team: Team, after: string | null) {
  const logins = loginsOf(site, team);
  const start = Number(after ?? 0);
  const end = Math.min(start + pageSize, logins.length);
  const edges = logins.slice(start, end).map(login => ({
    node: { login },
    role: (roleIn(site.state, team, login) ?? 'member').toUpperCase(),
  }));
  return { edges, pageInfo: { endCursor: edges.length > 0 ? `${end}` : null, hasNextPage: end < logins.length } };
}

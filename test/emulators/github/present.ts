import { api, nodeId, type Site } from './site.ts';
import { type Permission, permissions, type Repository, type Team, type User } from './state.ts';
import { activeMembers } from './team-tree.ts';

/** A user as part of other answers. */
export const userJson = (site: Site, { id, login }: User) => ({
  login,
  id,
  node_id: nodeId('User', id),
  avatar_url: `${site.url}/avatars/${id}`,
  gravatar_id: '',
  url: api(site, `/users/${login}`),
  html_url: `${site.url}/${login}`,
  type: 'User',
  site_admin: false,
});

/** Who writes issues and comments: the app that the token is of. */
export const authorJson = (site: Site) => ({ ...userJson(site, { id: 0, login: 'automation[bot]' }), type: 'Bot' });

/** The organization as part of other answers. */
export const organizationJson = (site: Site) => {
  const { id, login } = site.state.organization;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url: api(site, `/orgs/${login}`),
    html_url: `${site.url}/${login}`,
    name: login,
    description: null,
    type: 'Organization',
  };
};

/** A team as part of other answers and of lists. */
export function teamSummary(site: Site, team: Team): Record<string, unknown> {
  const parent = team.parent === undefined ? undefined : site.state.teams.get(team.parent);
  const { id, login } = site.state.organization;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    url: api(site, `/organizations/${id}/team/${team.id}`),
    html_url: `${site.url}/orgs/${login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: team.privacy,
    notification_setting: team.notifications,
    permission: 'pull',
    parent: parent ? teamSummary(site, { ...parent, parent: undefined }) : null,
    type: 'organization',
  };
}

export const teamJson = (site: Site, team: Team) => ({
  ...teamSummary(site, team),
  members_count: activeMembers(site.state, team).length,
  repos_count: team.repositories.size,
  created_at: team.createdAt,
  updated_at: team.updatedAt,
  organization: organizationJson(site),
});

export function repositoryJson(site: Site, repository: Repository) {
  const { login } = site.state.organization;
  const fullName = `${login}/${repository.name}`;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName,
    owner: organizationJson(site),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    description: repository.description,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    url: api(site, `/repos/${fullName}`),
    html_url: `${site.url}/${fullName}`,
    clone_url: `${site.url}/${fullName}.git`,
    git_url: `git://localhost/${fullName}.git`,
    ssh_url: `git@localhost:${fullName}.git`,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.createdAt,
    ...unchanging,
  };
}

/** Settings that nobody here changes, as a new repository has them. */
const unchanging = {
  homepage: null,
  language: null,
  fork: false,
  disabled: false,
  is_template: false,
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_merge_commit: true,
  allow_squash_merge: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  allow_update_branch: false,
  delete_branch_on_merge: false,
  license: null,
  topics: [],
  size: 0,
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  network_count: 0,
  subscribers_count: 0,
};

/** `permissions` and `role_name`, which say the same in GitHub's two vocabularies. */
export const permissionJson = (permission: Permission) => ({
  permissions: Object.fromEntries(
    permissions.map(name => [name, permissions.indexOf(name) <= permissions.indexOf(permission)]),
  ),
  role_name: permission === 'pull' ? 'read' : permission === 'push' ? 'write' : permission,
});

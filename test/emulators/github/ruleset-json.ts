import { api, nodeId, type Site } from './site.ts';
import type { Repository, Ruleset } from './state.ts';

/** A ruleset as lists have it: without its rules. */
export function rulesetSummary(site: Site, { name: repository }: Repository, ruleset: Ruleset) {
  const source = `${site.state.organization.login}/${repository}`;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source,
    enforcement: ruleset.enforcement,
    node_id: nodeId('RepositoryRuleset', ruleset.id),
    _links: { self: { href: api(site, `/repos/${source}/rulesets/${ruleset.id}`) } },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

/** A ruleset as GitHub answers it. */
export const rulesetJson = (site: Site, repository: Repository, ruleset: Ruleset) => ({
  ...rulesetSummary(site, repository, ruleset),
  bypass_actors: ruleset.bypassActors.map(({ id, type, mode }) => ({
    actor_id: id,
    actor_type: type,
    bypass_mode: mode,
  })),
  ...(ruleset.refs ? { conditions: { ref_name: ruleset.refs } } : {}),
  rules: ruleset.rules,
  current_user_can_bypass: 'never',
});

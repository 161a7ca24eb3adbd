import type { JTDDataType } from 'ajv/dist/jtd.js';
import type { Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { byNumber, repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { created, noContent, ok } from '../reply.ts';
import { ruleForms } from '../rule-forms.ts';
import { requirePossibleRuleset } from '../ruleset-checks.ts';
import { rulesetJson, rulesetSummary } from '../ruleset-json.ts';
import { nextId, type Site } from '../site.ts';
import type { Ruleset } from '../state.ts';

const texts = { elements: { type: 'string' } } as const;
const enforcement = { enum: ['active', 'disabled', 'evaluate'] } as const;
const parts = {
  target: { enum: ['branch', 'push', 'tag'] },
  bypass_actors: {
    elements: {
      properties: {
        actor_type: { enum: ['DeployKey', 'Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'User'] },
      },
      optionalProperties: {
        actor_id: { type: 'uint32', nullable: true },
        bypass_mode: { enum: ['always', 'exempt', 'pull_request'] },
      },
    },
  },
  conditions: {
    optionalProperties: { ref_name: { optionalProperties: { include: texts, exclude: texts } } },
  },
  rules: { elements: { discriminator: 'type', mapping: ruleForms } },
  source_type: { enum: ['Repository'] },
  source: { type: 'string' },
} as const;
const changeForm = { optionalProperties: { name: { type: 'string' }, enforcement, ...parts } } as const;

const readNewRuleset = bodyReader({
  properties: { name: { type: 'string' }, enforcement },
  optionalProperties: parts,
});
const readChange = bodyReader(changeForm);

/** The rulesets of a repository. */
export const rulesetRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/rulesets', request => {
    const repository = repositoryOf(site, request);
    return page(
      request,
      [...repository.rulesets.values()].map(ruleset => rulesetSummary(site, repository, ruleset)),
    );
  }),
  endpoint('POST', '/repos/{owner}/{repo}/rulesets', request => {
    const repository = repositoryOf(site, request);
    const { name, enforcement: force, ...rest } = readNewRuleset(request);
    const ruleset: Ruleset = {
      ...blank,
      id: nextId(site),
      name,
      enforcement: force,
      createdAt: site.now(),
      updatedAt: '',
    };
    Object.assign(ruleset, changed(site, ruleset, rest));
    requirePossibleRuleset(site, repository, ruleset);
    repository.rulesets.set(ruleset.id, ruleset);
    return created(rulesetJson(site, repository, ruleset));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', request => {
    const repository = repositoryOf(site, request);
    return ok(rulesetJson(site, repository, byNumber(repository.rulesets, request.params.ruleset_id)));
  }),
  endpoint('PUT', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', request => {
    const repository = repositoryOf(site, request);
    const ruleset = byNumber(repository.rulesets, request.params.ruleset_id);
    const next = changed(site, ruleset, readChange(request));
    requirePossibleRuleset(site, repository, next);
    return ok(rulesetJson(site, repository, Object.assign(ruleset, next)));
  }),
  endpoint('DELETE', '/repos/{owner}/{repo}/rulesets/{ruleset_id}', request => {
    const { rulesets } = repositoryOf(site, request);
    rulesets.delete(byNumber(rulesets, request.params.ruleset_id).id);
    return noContent;
  }),
];

const blank = { target: 'branch', bypassActors: [], refs: undefined, rules: [] } as const;

/** What the request does not name stays. */
function changed(site: Site, ruleset: Ruleset, body: JTDDataType<typeof changeForm>): Ruleset {
  const refs = body.conditions?.ref_name;
  return {
    ...ruleset,
    name: body.name ?? ruleset.name,
    target: body.target ?? ruleset.target,
    enforcement: body.enforcement ?? ruleset.enforcement,
    refs: refs ? { include: refs.include ?? [], exclude: refs.exclude ?? [] } : ruleset.refs,
    rules: body.rules?.map(ruleOf) ?? ruleset.rules,
    bypassActors:
      body.bypass_actors?.map(({ actor_id: id = null, actor_type: type, bypass_mode: mode = 'always' }) => ({
        // GitHub ignores the id that comes with this type, and answers none.
        id: type === 'OrganizationAdmin' ? null : id,
        type,
        mode,
      })) ?? ruleset.bypassActors,
    updatedAt: site.now(),
  };
}

type RuleBody = { readonly type: string; readonly parameters?: object | undefined };

/** GitHub says in its answer what it took for granted. */
const ruleOf = ({ type, parameters }: RuleBody): Ruleset['rules'][number] => ({
  type,
  ...(parameters ? { parameters: { ...takenForGranted[type], ...parameters } } : {}),
});

const takenForGranted: Readonly<Record<string, object>> = {
  pull_request: { allowed_merge_methods: ['merge', 'squash', 'rebase'] },
  required_status_checks: { do_not_enforce_on_create: false },
};

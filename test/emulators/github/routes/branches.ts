import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { created, errorReply, noContent, notFound, ok, Refusal } from '../reply.ts';
import { api, nodeId, type Site } from '../site.ts';
import type { Repository } from '../state.ts';

const readRef = bodyReader({ properties: { ref: { type: 'string' }, sha: { type: 'string' } } });

const heads = 'refs/heads/';

/** The branches of a repository, and the same as Git's refs. */
export const branchRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/branches', request => {
    const repository = repositoryOf(site, request);
    return page(
      request,
      [...repository.branches.keys()].map(name => branchJson(site, repository, name)),
    );
  }),
  endpoint('GET', '/repos/{owner}/{repo}/branches/{branch*}', request => {
    const repository = repositoryOf(site, request);
    return ok(branchJson(site, repository, branchOf(repository, request)));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/git/ref/heads/{branch*}', request => {
    const repository = repositoryOf(site, request);
    return ok(refJson(site, repository, branchOf(repository, request)));
  }),
  endpoint('POST', '/repos/{owner}/{repo}/git/refs', request => {
    const repository = repositoryOf(site, request);
    const { ref, sha } = readRef(request);
    const name = ref.slice(heads.length);
    if (!ref.startsWith(heads) || name === '') throw refusal('Reference name must start with refs/heads/');
    if (repository.branches.has(name)) throw refusal('Reference already exists');
    if (![...repository.branches.values()].includes(sha)) throw refusal('Object does not exist');
    repository.branches.set(name, sha);
    return created(refJson(site, repository, name));
  }),
  endpoint('DELETE', '/repos/{owner}/{repo}/git/refs/heads/{branch*}', request => {
    const repository = repositoryOf(site, request);
    const name = branchOf(repository, request);
    if (name === repository.defaultBranch) throw refusal('Cannot delete the default branch');
    repository.branches.delete(name);
    return noContent;
  }),
];

const refusal = (message: string): Refusal => new Refusal(errorReply(422, message));

function branchOf({ branches }: Repository, { params }: Request): string {
  const name = params.branch ?? '';
  if (!branches.has(name)) throw notFound();
  return name;
}

const commitJson = (site: Site, { name: repository, branches }: Repository, name: string) => {
  const sha = branches.get(name);
  return { sha, url: api(site, `/repos/${site.state.organization.login}/${repository}/commits/${sha}`) };
};

const branchJson = (site: Site, repository: Repository, name: string) => ({
  name,
  commit: commitJson(site, repository, name),
  protected: [...repository.rulesets.values()].some(({ enforcement, target, refs }) => {
    const included = refs?.include ?? [];
    const isDefault = name === repository.defaultBranch && included.includes('~DEFAULT_BRANCH');
    const named = included.includes('~ALL') || included.includes(`${heads}${name}`);
    return enforcement === 'active' && target === 'branch' && (isDefault || named);
  }),
});

const refJson = (site: Site, repository: Repository, name: string) => ({
  ref: `${heads}${name}`,
  node_id: nodeId('Ref', repository.id),
  url: api(site, `/repos/${site.state.organization.login}/${repository.name}/git/${heads}${name}`),
  object: { type: 'commit', ...commitJson(site, repository, name) },
});

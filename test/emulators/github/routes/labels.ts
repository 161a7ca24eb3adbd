import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { created, noContent, notFound, ok, unprocessable } from '../reply.ts';
import { api, nextId, nodeId, type Site } from '../site.ts';
import type { Label, Repository } from '../state.ts';

const text = { type: 'string' } as const;
const readNewLabel = bodyReader({
  properties: { name: text },
  optionalProperties: { color: text, description: { type: 'string', nullable: true } },
});
/** The provider renames by `name`, the documentation by `new_name`; GitHub takes both. */
const readChange = bodyReader({
  optionalProperties: { name: text, new_name: text, color: text, description: { type: 'string', nullable: true } },
});

/** The labels of a repository; their names may hold slashes. */
export const labelRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/labels', request => {
    const repository = repositoryOf(site, request);
    return page(
      request,
      [...repository.labels.values()].map(label => labelJson(site, repository, label)),
    );
  }),
  endpoint('POST', '/repos/{owner}/{repo}/labels', request => {
    const repository = repositoryOf(site, request);
    const { name, color = 'ededed', description = null } = readNewLabel(request);
    const label = { id: nextId(site), name, color: color.toLowerCase(), description };
    requirePossible(repository, label);
    repository.labels.set(name.toLowerCase(), label);
    return created(labelJson(site, repository, label));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/labels/{name*}', request => {
    const repository = repositoryOf(site, request);
    return ok(labelJson(site, repository, labelOf(repository, request)));
  }),
  endpoint('PATCH', '/repos/{owner}/{repo}/labels/{name*}', request => {
    const repository = repositoryOf(site, request);
    return ok(labelJson(site, repository, changeLabel(repository, request)));
  }),
  endpoint('DELETE', '/repos/{owner}/{repo}/labels/{name*}', request => {
    const repository = repositoryOf(site, request);
    const { name } = labelOf(repository, request);
    repository.labels.delete(name.toLowerCase());
    relabel(repository, labels => labels.filter(label => label !== name));
    return noContent;
  }),
];

function labelOf({ labels }: Repository, { params }: Request): Label {
  const label = labels.get((params.name ?? '').toLowerCase());
  if (!label) throw notFound();
  return label;
}

function changeLabel(repository: Repository, request: Request): Label {
  const label = labelOf(repository, request);
  const body = readChange(request);
  const name = body.new_name ?? body.name ?? label.name;
  const { color = label.color, description = label.description } = body;
  const changed = { ...label, name, color: color.toLowerCase(), description };
  requirePossible(repository, changed);
  repository.labels.delete(label.name.toLowerCase());
  repository.labels.set(name.toLowerCase(), changed);
  relabel(repository, labels => labels.map(one => (one === label.name ? name : one)));
  return changed;
}

function relabel({ issues }: Repository, change: (labels: readonly string[]) => readonly string[]): void {
  for (const issue of issues.values()) issue.labels = change(issue.labels);
}

function requirePossible({ labels }: Repository, { id, name, color, description }: Label): void {
  const other = labels.get(name.toLowerCase());
  if (other && other.id !== id) throw unprocessable({ resource: 'Label', code: 'already_exists', field: 'name' });
  if (name.trim() === '' || name.length > 50)
    throw unprocessable({ resource: 'Label', code: 'invalid', field: 'name' });
  if (!/^[0-9a-f]{6}$/.test(color)) throw unprocessable({ resource: 'Label', code: 'invalid', field: 'color' });
  if ((description ?? '').length > 100) {
    const message = 'description is too long (maximum is 100 characters)';
    throw unprocessable({ resource: 'Label', code: 'custom', field: 'description', message });
  }
}

export const labelJson = (site: Site, { name: repository }: Repository, { id, name, color, description }: Label) => ({
  id,
  node_id: nodeId('Label', id),
  url: api(site, `/repos/${site.state.organization.login}/${repository}/labels/${encodeURIComponent(name)}`),
  name,
  color,
  default: false,
  description,
});

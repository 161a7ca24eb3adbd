import type { Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { byNumber, repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { created, noContent, ok, unprocessable } from '../reply.ts';
import { nextId, type Site } from '../site.ts';
import type { Autolink } from '../state.ts';

const readAutolink = bodyReader({
  properties: { key_prefix: { type: 'string' }, url_template: { type: 'string' } },
  optionalProperties: { is_alphanumeric: { type: 'boolean' } },
});

/** What turns `INC-42` in a repository's text into a link. */
export const autolinkRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/autolinks', request =>
    page(request, [...repositoryOf(site, request).autolinks.values()].map(autolinkJson)),
  ),
  endpoint('POST', '/repos/{owner}/{repo}/autolinks', request => {
    const { autolinks } = repositoryOf(site, request);
    const { key_prefix: prefix, url_template: template, is_alphanumeric: alphanumeric = true } = readAutolink(request);
    if ([...autolinks.values()].some(one => one.prefix === prefix)) {
      throw unprocessable({ resource: 'KeyLink', code: 'already_exists', field: 'key_prefix' });
    }
    if (!template.includes('<num>')) {
      const message = 'url_template is missing a <num> token';
      throw unprocessable({ resource: 'KeyLink', code: 'custom', field: 'url_template', message });
    }
    const autolink = { id: nextId(site), prefix, template, alphanumeric };
    autolinks.set(autolink.id, autolink);
    return created(autolinkJson(autolink));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/autolinks/{autolink_id}', request =>
    ok(autolinkJson(byNumber(repositoryOf(site, request).autolinks, request.params.autolink_id))),
  ),
  endpoint('DELETE', '/repos/{owner}/{repo}/autolinks/{autolink_id}', request => {
    const { autolinks } = repositoryOf(site, request);
    autolinks.delete(byNumber(autolinks, request.params.autolink_id).id);
    return noContent;
  }),
];

const autolinkJson = ({ id, prefix, template, alphanumeric }: Autolink) => ({
  id,
  key_prefix: prefix,
  url_template: template,
  is_alphanumeric: alphanumeric,
});

import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { authorJson } from '../present.ts';
import { created, noContent, notFound, ok } from '../reply.ts';
import { api, nextId, nodeId, type Site } from '../site.ts';
import type { Comment, Repository } from '../state.ts';
import { issueOf } from './issues.ts';

const readComment = bodyReader({ properties: { body: { type: 'string' } } });

/** What is said below an issue. */
export const commentRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments', request => {
    const repository = repositoryOf(site, request);
    return page(
      request,
      [...issueOf(repository, request).comments.values()].map(comment => commentJson(site, repository, comment)),
    );
  }),
  endpoint('POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', request => {
    const repository = repositoryOf(site, request);
    const { comments } = issueOf(repository, request);
    const { body } = readComment(request);
    const comment = { id: nextId(site), body, createdAt: site.now(), updatedAt: site.now() };
    comments.set(comment.id, comment);
    return created(commentJson(site, repository, comment));
  }),
  endpoint('PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}', request => {
    const repository = repositoryOf(site, request);
    const { comment } = commentOf(repository, request);
    Object.assign(comment, readComment(request), { updatedAt: site.now() });
    return ok(commentJson(site, repository, comment));
  }),
  endpoint('DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', request => {
    const { comments, comment } = commentOf(repositoryOf(site, request), request);
    comments.delete(comment.id);
    return noContent;
  }),
];

function commentOf({ issues }: Repository, { params }: Request): { comments: Map<number, Comment>; comment: Comment } {
  const id = Number(params.comment_id);
  for (const { comments } of issues.values()) {
    const comment = comments.get(id);
    if (comment) return { comments, comment };
  }
  throw notFound();
}

const commentJson = (site: Site, { name }: Repository, { id, body, createdAt, updatedAt }: Comment) => ({
  id,
  node_id: nodeId('IssueComment', id),
  url: api(site, `/repos/${site.state.organization.login}/${name}/issues/comments/${id}`),
  body,
  user: authorJson(site),
  created_at: createdAt,
  updated_at: updatedAt,
});

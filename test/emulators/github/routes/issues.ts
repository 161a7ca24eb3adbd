import type { JTDDataType } from 'ajv/dist/jtd.js';
import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { byNumber, repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { authorJson, userJson } from '../present.ts';
import { created, ok, unprocessable } from '../reply.ts';
import { api, nextId, nodeId, type Site } from '../site.ts';
import type { Issue, Repository } from '../state.ts';
import { labelJson } from './labels.ts';

const text = { type: 'string' } as const;
const contents = {
  body: { type: 'string', nullable: true },
  labels: { elements: text },
  assignees: { elements: text },
} as const;
const readNewIssue = bodyReader({ properties: { title: text }, optionalProperties: contents });
const changeForm = {
  optionalProperties: {
    title: text,
    ...contents,
    state: { enum: ['closed', 'open'] },
    state_reason: { enum: ['completed', 'not_planned', 'reopened'], nullable: true },
  },
} as const;
const readChange = bodyReader(changeForm);

/** The issues of a repository. */
export const issueRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/issues', request => {
    const repository = repositoryOf(site, request);
    return page(
      request,
      askedIssues(repository, request).map(issue => issueJson(site, repository, issue)),
    );
  }),
  endpoint('POST', '/repos/{owner}/{repo}/issues', request => {
    const repository = repositoryOf(site, request);
    const { title, ...rest } = readNewIssue(request);
    const issue = emptyIssue(site, repository, title);
    changeIssue(site, repository, issue, rest);
    repository.issues.set(issue.number, issue);
    return created(issueJson(site, repository, issue));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/issues/{issue_number}', request => {
    const repository = repositoryOf(site, request);
    return ok(issueJson(site, repository, issueOf(repository, request)));
  }),
  endpoint('PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', request => {
    const repository = repositoryOf(site, request);
    const issue = issueOf(repository, request);
    changeIssue(site, repository, issue, readChange(request));
    return ok(issueJson(site, repository, issue));
  }),
];

/** The issue that a path names. */
export const issueOf = ({ issues }: Repository, { params }: Request): Issue => byNumber(issues, params.issue_number);

/** Newest first; open ones unless others are asked for; with all of the labels that are asked for. */
function askedIssues({ issues }: Repository, { query }: Request): Issue[] {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(name => name !== '');
  return [...issues.values()]
    .filter(issue => state === 'all' || issue.state === state)
    .filter(issue => labels.every(label => issue.labels.some(name => name.toLowerCase() === label.toLowerCase())))
    .toReversed();
}

const emptyIssue = (site: Site, { issues }: Repository, title: string): Issue => ({
  id: nextId(site),
  number: issues.size + 1,
  title,
  body: null,
  state: 'open',
  reason: null,
  labels: [],
  assignees: [],
  comments: new Map(),
  createdAt: site.now(),
  updatedAt: site.now(),
  closedAt: null,
});

function changeIssue(site: Site, repository: Repository, issue: Issue, body: JTDDataType<typeof changeForm>): void {
  const { title = issue.title, body: text = issue.body, assignees = issue.assignees } = body;
  if (title.trim() === '') throw unprocessable({ resource: 'Issue', code: 'missing_field', field: 'title' });
  const strangers = assignees.filter(login => !site.state.members.has(login.toLowerCase()));
  if (strangers.length > 0) throw unprocessable({ resource: 'Issue', code: 'invalid', field: 'assignees' });
  const labels = body.labels?.map(name => labelNamed(site, repository, name)) ?? issue.labels;
  const state = body.state ?? issue.state;
  const closed = state === 'closed';
  const reason = closed ? (body.state_reason ?? issue.reason ?? 'completed') : (body.state_reason ?? null);
  const closedAt = closed ? (issue.closedAt ?? site.now()) : null;
  Object.assign(issue, { title, body: text, assignees, labels, state, reason, closedAt, updatedAt: site.now() });
}

/** GitHub makes a label that an issue names and that is not there. */
function labelNamed(site: Site, { labels }: Repository, name: string): string {
  const known = labels.get(name.toLowerCase());
  if (known) return known.name;
  labels.set(name.toLowerCase(), { id: nextId(site), name, color: 'ededed', description: null });
  return name;
}

function issueJson(site: Site, repository: Repository, issue: Issue) {
  const path = `/repos/${site.state.organization.login}/${repository.name}/issues/${issue.number}`;
  const people = issue.assignees.flatMap(login => site.state.users.get(login.toLowerCase()) ?? []);
  const labels = issue.labels.flatMap(name => repository.labels.get(name.toLowerCase()) ?? []);
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.reason,
    labels: labels.map(label => labelJson(site, repository, label)),
    user: authorJson(site),
    assignee: people[0] ? userJson(site, people[0]) : null,
    assignees: people.map(user => userJson(site, user)),
    milestone: null,
    locked: false,
    comments: issue.comments.size,
    url: api(site, path),
    html_url: `${site.url}/${site.state.organization.login}/${repository.name}/issues/${issue.number}`,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  };
}

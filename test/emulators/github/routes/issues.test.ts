import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import { alsoByDocument } from '../openapi-document.ts';

const issues = '/repos/acme/ops/issues';

test(
  'an issue is opened, its labels made, and closed',
  withGitHub(async github => {
    const body = { title: 'Weekly report', body: 'All quiet', labels: ['report/weekly'], assignees: ['grace-acme'] };
    expect((await call(github, 'POST', issues, body)).body).toMatchObject({
      number: 1,
      state: 'open',
      labels: [{ name: 'report/weekly', color: 'ededed' }],
      assignees: [{ login: 'Grace-Acme' }],
      created_at: '2026-01-05T09:00:00Z',
    });
    expect((await call(github, 'PATCH', `${issues}/1`, { state: 'closed' })).body).toMatchObject({
      title: 'Weekly report',
      state: 'closed',
      state_reason: 'completed',
      closed_at: '2026-01-05T09:00:00Z',
    });
  }, alsoByDocument),
);

test(
  'issues are listed by state and labels, newest first',
  withGitHub(async github => {
    await call(github, 'POST', issues, { title: 'one', labels: ['a', 'b'] });
    await call(github, 'POST', issues, { title: 'two', labels: ['a'] });
    await call(github, 'POST', issues, { title: 'three' });
    await call(github, 'PATCH', `${issues}/2`, { state: 'closed' });
    const titles = async (query: string) => {
      const { body } = await call(github, 'GET', `${issues}${query}`);
      return Array.isArray(body) ? body.map(({ title }) => title) : body;
    };
    expect(await titles('')).toEqual(['three', 'one']);
    expect(await titles('?state=all&labels=A')).toEqual(['two', 'one']);
    expect(await titles('?state=all&labels=a,b')).toEqual(['one']);
    expect(await titles('?state=closed')).toEqual(['two']);
  }, alsoByDocument),
);

test(
  'comments are written, changed and removed',
  withGitHub(async github => {
    await call(github, 'POST', issues, { title: 'Weekly report' });
    const { body } = await call(github, 'POST', `${issues}/1/comments`, { body: 'First' });
    expect(body).toMatchObject({ id: 102, body: 'First' });
    expect(await verdict(github, 'PATCH', `${issues}/comments/102`, { body: 'Second' })).toBe('200');
    expect((await call(github, 'GET', `${issues}/1/comments`)).body).toMatchObject([{ body: 'Second' }]);
    expect((await call(github, 'GET', `${issues}/1`)).body).toMatchObject({ comments: 1 });
    expect(await verdict(github, 'DELETE', `${issues}/comments/102`)).toBe('204');
    expect(await verdict(github, 'DELETE', `${issues}/comments/102`)).toBe('404 Not Found');
  }, alsoByDocument),
);

test.each([
  ['no title', { title: ' ' }, '422 Validation Failed [Issue title missing_field]'],
  ['a stranger', { title: 'a', assignees: ['mallory'] }, '422 Validation Failed [Issue assignees invalid]'],
  ['an unknown field', { title: 'a', milestones: 1 }, '422 Invalid request.  Unexpected property `/milestones`'],
])('%s is refused', (_name, body, expected) =>
  withGitHub(async github => {
    expect(await verdict(github, 'POST', issues, body)).toBe(expected);
  })(),
);

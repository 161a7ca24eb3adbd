import { expect, test } from 'vitest';
import { everyNth, once } from '../http/faults.ts';
import { withGitHub } from './acme.ts';
import { call, verdict } from './call.ts';

test(
  'a page, and where the others are',
  withGitHub(async github => {
    for (const number of [1, 2, 3, 4, 5]) {
      await call(github, 'POST', '/repos/acme/ops/labels', { name: `label-${number}` });
    }
    const address = (page: number) => `${github.url}api/v3/repos/acme/ops/labels?per_page=2&page=${page}`;
    const first = await call(github, 'GET', '/repos/acme/ops/labels?per_page=2');
    expect(first.body).toMatchObject([{ name: 'label-1' }, { name: 'label-2' }]);
    expect(first.headers.get('link')).toBe(`<${address(2)}>; rel="next", <${address(3)}>; rel="last"`);
    const last = await call(github, 'GET', '/repos/acme/ops/labels?per_page=2&page=3');
    expect(last.body).toMatchObject([{ name: 'label-5' }]);
    expect(last.headers.get('link')).toBe(`<${address(2)}>; rel="prev", <${address(1)}>; rel="first"`);
  }),
);

test(
  'one page has no links, and holds 30 unless asked and 100 at most',
  withGitHub(async github => {
    expect((await call(github, 'GET', '/repos/acme/ops/labels')).headers.has('link')).toBe(false);
    for (let number = 1; number <= 101; number++) {
      await call(github, 'POST', '/repos/acme/ops/labels', { name: `label-${number}` });
    }
    expect((await call(github, 'GET', '/repos/acme/ops/labels')).body).toHaveLength(30);
    expect((await call(github, 'GET', '/repos/acme/ops/labels?per_page=500')).body).toHaveLength(100);
  }),
);

test('the token is asked for', async () => {
  await withGitHub(
    async github => {
      expect(await verdict(github, 'GET', '/orgs/acme')).toBe('401 Requires authentication');
      expect(await verdict(github, 'GET', '/orgs/acme', undefined, { authorization: 'Bearer y' })).toBe(
        '401 Bad credentials',
      );
      expect(await verdict(github, 'GET', '/orgs/acme', undefined, { authorization: 'Bearer x' })).toBe('200');
      expect(await verdict(github, 'GET', '/orgs/acme', undefined, { authorization: 'token x' })).toBe('200');
    },
    { token: 'x' },
  )();
});

test(
  'what is not there is a 404 and remembered as a gap',
  withGitHub(async github => {
    const { status, body } = await call(github, 'GET', '/meta');
    expect({ status, body }).toEqual({
      status: 404,
      body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
    });
    await call(github, 'GET', '/repos/acme/unknown');
    expect(github.gaps).toEqual(['GET /api/v3/meta']);
  }),
);

test(
  'who has the answer already gets a 304, until it changes',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', privacy: 'closed' });
    const etag = (await call(github, 'GET', '/orgs/acme/teams/payments')).headers.get('etag') ?? '';
    const again = () => verdict(github, 'GET', '/orgs/acme/teams/payments', undefined, { 'if-none-match': etag });
    expect(await again()).toBe('304');
    await call(github, 'PATCH', '/orgs/acme/teams/payments', { description: 'Owns checkout' });
    expect(await again()).toBe('200');
  }),
);

test('the rate limit is told with each answer, and lifted when the time has come', async () => {
  let now = '2026-01-05T09:00:00Z';
  await withGitHub(
    async github => {
      const headersOf = async () => {
        const { status, headers } = await call(github, 'GET', '/orgs/acme');
        const names = ['limit', 'remaining', 'used', 'reset'];
        return [status, ...names.map(name => Number(headers.get(`x-ratelimit-${name}`)))];
      };
      const start = Date.parse(now) / 1000;
      expect(await headersOf()).toEqual([200, 2, 1, 1, start + 1800]);
      expect(await headersOf()).toEqual([200, 2, 0, 2, start + 3600]);
      expect(await headersOf()).toEqual([403, 2, 0, 2, start + 1800]);
      expect(await verdict(github, 'GET', '/orgs/acme')).toBe('403 API rate limit exceeded.');
      now = '2026-01-05T10:00:00Z';
      expect((await headersOf())[0]).toBe(200);
    },
    { rateLimit: { limit: 2, perSeconds: 3600 }, now: () => now },
  )();
});

test(
  'faults come as planned, and a plan may be replaced',
  withGitHub(async github => {
    github.faults = everyNth(1, 429, 500, 502);
    const secondary = await call(github, 'GET', '/orgs/acme');
    expect(secondary).toMatchObject({
      status: 403,
      body: {
        message: 'You have exceeded a secondary rate limit.',
        documentation_url: expect.stringMatching(/secondary-rate-limits$/),
      },
    });
    expect(secondary.headers.get('retry-after')).toBe('1');
    expect(await verdict(github, 'GET', '/orgs/acme')).toBe('500 Server Error');
    expect(await verdict(github, 'GET', '/orgs/acme')).toBe('502 Bad Gateway');
    github.faults = () => undefined;
    expect(await verdict(github, 'GET', '/orgs/acme')).toBe('200');
  }),
);

test(
  'a lost response was handled, a reset connection was not',
  withGitHub(async github => {
    github.faults = once('reset', ({ method }) => method === 'POST');
    const create = () => verdict(github, 'POST', '/orgs/acme/teams', { name: 'Payments' });
    await expect(create()).rejects.toThrow();
    expect(github.state.teams.size).toBe(0);
    github.faults = once('lost-response', ({ method }) => method === 'POST');
    await expect(create()).rejects.toThrow();
    expect(await create()).toBe('422 Validation Failed [Team data unprocessable Name must be unique for this org]');
    expect(github.requests.map(({ status, fault }) => fault ?? status)).toEqual(['reset', 'lost-response', 422]);
  }),
);

import { expect, test } from 'vitest';
import { failure } from '../clients/test-network.ts';
import { minimalOrg, personFile } from '../lint/minimal-org.ts';
import type { World } from './command.ts';
import { fakeWorld } from './fake-world.ts';
import { testPagerDuty } from './overrides/test-pagerduty.ts';
import { overrides } from './overrides.ts';

const file = 'catalog/schedules/shop.yaml';
const people = { 'catalog/people/bob.yaml': personFile('bob'), 'catalog/people/cyd.yaml': personFile('cyd') };
const org = { ...minimalOrg, ...people, 'catalog/organization.yaml': 'name: Small\npagerduty: {region: us}\n' };

const christmas = '{person: bob, from: 2026-12-24T09:00, to: 2026-12-27T09:00, reason: Ada on leave}';
const newYear = '{person: cyd, from: 2026-12-31T09:00, to: 2027-01-01T09:00, reason: Party}';
const running = '{person: bob, from: 2026-11-16T08:00, to: 2026-11-16T18:00, reason: Ada ill}';
const past = '{person: bob, from: 2026-11-01T08:00, to: 2026-11-01T18:00, reason: Ada ill}';

const schedule = (...lines: string[]) =>
  `${minimalOrg[file]}${lines.length === 0 ? '' : `overrides:\n${lines.map(line => `  - ${line}\n`).join('')}`}`;

const tokenOnly = (name: string) => (name === 'PAGERDUTY_TOKEN' ? 'tok' : undefined);
const users = { ada: 'ada@small.example', bob: 'Bob@small.example', cyd: 'cyd@small.example' };

/** A company whose one schedule has had these texts, the last one now; it can be pushed several times. */
function company(texts: readonly string[], more: Partial<World> & { files?: Record<string, string> } = {}) {
  const pagerDuty = testPagerDuty(['Shop', 'Shop 2'], users);
  const push = async (options: Record<string, unknown> = {}, now = texts) => {
    const { files, ...given } = more;
    const world = fakeWorld(
      { ...org, ...files, [file]: now.at(-1) ?? '' },
      { network: pagerDuty, env: tokenOnly, history: async () => new Map([[file, now]]), ...given },
    );
    const code = await overrides.run(world, ['push'], options);
    return { code, out: world.out, notes: world.notes };
  };
  return { pagerDuty, push };
}

const plus = '+ Shop: bob 2026-12-24 09:00 – 2026-12-27 09:00 Europe/London (Ada on leave)';
const minus = '- Shop: bob 2026-12-24 09:00 – 2026-12-27 09:00 Europe/London (no longer in Git)';

test('creates what is missing, then has nothing to do, then removes what Git no longer has', async () => {
  const { pagerDuty, push } = company([schedule(christmas, past)]);
  expect(await push()).toEqual({ code: 0, out: [plus], notes: ['1 change made'] });
  expect(await push()).toEqual({ code: 0, out: [], notes: ['Nothing to do; 1 in PagerDuty already'] });
  expect(await push({}, [schedule(christmas), schedule()])).toEqual({
    code: 0,
    out: [minus],
    notes: ['1 change made'],
  });
  expect(await push({}, [schedule(christmas), schedule()])).toEqual({ code: 0, out: [], notes: ['Nothing to do'] });
  expect(pagerDuty.overrides).toEqual([]);
});

test('a dry run prints the same and does nothing', async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  expect(await push({ dryRun: true })).toEqual({ code: 0, out: [plus], notes: ['1 change to make'] });
  expect(pagerDuty.sent.filter(request => !request.startsWith('GET'))).toEqual([]);
});

test('a lost answer is no second override', async () => {
  const { pagerDuty, push } = company([schedule(christmas, newYear)]);
  let lost = 0;
  pagerDuty.fault = request => (request.startsWith('POST') && lost++ === 0 ? failure('ECONNRESET') : undefined);
  expect(await push()).toMatchObject({ code: 0, notes: ['2 changes made'] });
  expect(pagerDuty.overrides.map(({ user }) => user.id)).toEqual(['BOB', 'CYD']);
});

test('a creation that broke off before it was done is done again', async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  let broken = 0;
  pagerDuty.fault = request => {
    if (!request.startsWith('POST') || broken++ > 0) return undefined;
    pagerDuty.overrides.pop();
    return { status: 500 };
  };
  expect(await push()).toMatchObject({ code: 0, out: [plus] });
  expect(pagerDuty.overrides.length).toBe(1);
});

test('one written before an overlapping one is created first, and the later one again', async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  await push();
  const long = '{person: cyd, from: 2026-12-20T09:00, to: 2026-12-31T09:00, reason: Ada away}';
  let broken = 0;
  pagerDuty.fault = request => {
    if (!request.includes('"BOB"') || broken++ > 0) return undefined;
    pagerDuty.overrides.pop();
    return { status: 500 };
  };
  expect((await push({}, [schedule(long, christmas)])).out).toEqual([
    '+ Shop: cyd 2026-12-20 09:00 – 2026-12-31 09:00 Europe/London (Ada away)',
    plus.replace('leave)', 'leave; again, so that it wins over an earlier one)'),
  ]);
  // The second and third creation: the first one of Bob's is gone, the one that broke off was not done.
  expect(pagerDuty.overrides.map(({ id, user }) => `${id} ${user.id}`)).toEqual(['Q2 CYD', 'Q4 BOB']);
  expect(await push({}, [schedule(long, christmas)])).toMatchObject({ out: [] });
});

test('a running one that PagerDuty cut at its start is known again, and ended', async () => {
  const { pagerDuty, push } = company([schedule(running)]);
  await push();
  const [held] = pagerDuty.overrides;
  if (held) held.start = '2026-11-16T08:42:11Z';
  expect(await push()).toMatchObject({ out: [] });
  expect((await push({}, [schedule(running), schedule()])).out).toEqual([
    '- Shop: bob 2026-11-16 08:42 – 2026-11-16 18:00 Europe/London (no longer in Git)',
  ]);
});

test("somebody else's is left alone, and told where ours lies over it", async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  const user = { id: 'ZOE', summary: 'Zoe' };
  pagerDuty.overrides.push({ id: 'X', start: '2026-12-25T00:00:00Z', end: '2026-12-26T00:00:00Z', user });
  expect(await push()).toEqual({
    code: 0,
    out: [plus],
    notes: [
      'Shop: the override of bob 2026-12-24 09:00 – 2026-12-27 09:00 Europe/London lies over one of Zoe 2026-12-25 00:00 – 2026-12-26 00:00 Europe/London that is not from Git; the one created last wins',
      '1 change made',
    ],
  });
  await push({}, [schedule(christmas), schedule()]);
  expect(pagerDuty.overrides.map(({ id }) => id)).toEqual(['X']);
});

test('of somebody who has left, whose file Git still knows', async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  await push();
  const gone = await (async () => {
    const world = fakeWorld(
      { ...minimalOrg, 'catalog/organization.yaml': org['catalog/organization.yaml'] },
      {
        network: pagerDuty,
        env: tokenOnly,
        history: async folder =>
          folder === 'catalog/people'
            ? new Map([['catalog/people/bob.yaml', [personFile('bob')]]])
            : new Map([[file, [schedule(christmas)]]]),
      },
    );
    await overrides.run(world, ['push'], {});
    return world.out;
  })();
  expect(gone).toEqual([minus]);
});

test('what fails is told, and the rest is done', async () => {
  const { pagerDuty, push } = company([schedule(christmas, newYear)]);
  const body = { error: { message: 'Invalid Input Provided', errors: ['No.'] } };
  pagerDuty.fault = request => (request.includes('"BOB"') ? { status: 400, body } : undefined);
  expect(await push()).toEqual({
    code: 1,
    out: ['+ Shop: cyd 2026-12-31 09:00 – 2027-01-01 09:00 Europe/London (Party)'],
    notes: [
      `Failed: ${plus}: PagerDuty: POST /schedules/S1/overrides: 400 Invalid Input Provided: No.`,
      '1 change made; 1 problem',
    ],
  });
});

test('when nobody answers any more, the rest is not tried', async () => {
  const second = schedule(christmas).replace('name: Shop', 'name: Shop 2');
  const { pagerDuty, push } = company([schedule(christmas, newYear)], {
    files: { 'catalog/schedules/two.yaml': second },
  });
  const isGone = () => pagerDuty.sent.some(request => request.startsWith('POST'));
  pagerDuty.fault = () => (isGone() ? failure('ETIMEDOUT', 'gone') : undefined);
  expect(await push()).toEqual({
    code: 1,
    out: [],
    notes: [
      `Failed: ${plus}: PagerDuty does not answer: GET https://api.pagerduty.com/schedules/S1/overrides: gone (ETIMEDOUT)`,
      'Not tried: + Shop: cyd 2026-12-31 09:00 – 2027-01-01 09:00 Europe/London (Party)',
      'Not tried: Shop 2',
      'Nothing changed; 3 problems',
    ],
  });
});

test('a schedule that cannot be read does not keep the next one from being pushed', async () => {
  const second = schedule(newYear).replace('name: Shop', 'name: Shop 2');
  const { pagerDuty, push } = company([schedule(christmas)], { files: { 'catalog/schedules/two.yaml': second } });
  pagerDuty.fault = request => (request.includes('/S1/') ? { status: 403, body: {} } : undefined);
  expect(await push()).toEqual({
    code: 1,
    out: ['+ Shop 2: cyd 2026-12-31 09:00 – 2027-01-01 09:00 Europe/London (Party)'],
    notes: ['Failed: Shop: PagerDuty: GET /schedules/S1/overrides: 403', '1 change made; 1 problem'],
  });
});

test('whom PagerDuty does not know is told, and the rest is done', async () => {
  const files = { 'catalog/people/bob.yaml': personFile('bob').replace('bob@', 'bbo@') };
  expect(await company([schedule(christmas, newYear)], { files }).push()).toMatchObject({
    code: 1,
    notes: [
      'catalog/schedules/shop.yaml: Missing user `bbo@small.example` in PagerDuty for the override of `bob`',
      '1 change made; 1 problem',
    ],
  });
});

test.each([
  ['Shopping', 'Missing schedule `Shopping` in PagerDuty, expected it to be deployed first'],
  ['shop', 'Missing schedule `shop` in PagerDuty, expected it to be deployed first'],
])('a schedule that is called %s', async (name, message) => {
  const { code, notes } = await company([schedule(christmas).replace('name: Shop', `name: ${name}`)]).push();
  expect({ code, notes }).toEqual({
    code: 1,
    notes: [`catalog/schedules/shop.yaml: ${message}`, 'Nothing changed; 1 problem'],
  });
});

test('without the past nothing is removed, and that is said', async () => {
  const { pagerDuty, push } = company([schedule(christmas)], { history: async () => undefined });
  expect((await push()).notes).toEqual([
    'Git does not know the past here (no repository, or a shallow clone), so that nothing is removed',
    '1 change made',
  ]);
  expect(await push({}, [schedule()])).toMatchObject({ code: 0, out: [] });
  expect(pagerDuty.overrides.length).toBe(1);
});

test('a repository with errors is not pushed', async () => {
  const { pagerDuty, push } = company([schedule(christmas.replace('bob', 'bbo'))]);
  const { code, notes } = await push();
  expect({ code, last: notes.at(-1), sent: pagerDuty.sent }).toEqual({
    code: 1,
    last: '1 error in the catalog: mend them first; `watchbill check` shows them in context.',
    sent: [],
  });
});

const one = { PAGERDUTY_TOKEN: ' tok\n' };

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['no token', {}, {}, 'Missing environment variable PAGERDUTY_TOKEN, expected a token for PagerDuty'],
  [
    'an odd token',
    { PAGERDUTY_TOKEN: 't ö' },
    {},
    'Unexpected characters in PAGERDUTY_TOKEN, expected a token for PagerDuty',
  ],
  [
    'an odd address',
    { ...one, PAGERDUTY_API_URL: 'ftp://x' },
    {},
    'Unexpected PAGERDUTY_API_URL, expected a URL such as `https://api.pagerduty.com/`',
  ],
  [
    'no account',
    one,
    { 'catalog/organization.yaml': 'name: Small\n' },
    'Nothing to push to: catalog/organization.yaml names no `pagerduty`',
  ],
])('%s', async (_, env, files, message) => {
  const { push } = company([schedule(christmas)], { env: name => env[name], files });
  await expect(push()).rejects.toThrow(message);
});

test('another verb', async () => {
  await expect(overrides.run(fakeWorld(org), ['pull'], {})).rejects.toThrow(
    'Unexpected `overrides pull`, expected `overrides push`',
  );
});

test('the address of the region, or of the environment', async () => {
  const { pagerDuty, push } = company([schedule(christmas)], {
    files: { 'catalog/organization.yaml': 'name: Small\npagerduty: {region: eu}\n' },
    env: name => ({ ...one })[name],
  });
  await push();
  expect(pagerDuty.sent[0]).toMatch(/^GET https:\/\/api\.eu\.pagerduty\.com\/users\?/);
  expect(pagerDuty.headers[0]?.get('authorization')).toBe('Token token=tok');
  const other = company([schedule(christmas)], {
    env: name => ({ ...one, PAGERDUTY_API_URL: 'http://127.0.0.1:9' })[name],
  });
  await other.push();
  expect(other.pagerDuty.sent[0]).toMatch(/^GET http:\/\/127\.0\.0\.1:9\/users\?/);
});

test('PagerDuty that does not answer is one line', async () => {
  const { pagerDuty, push } = company([schedule(christmas)]);
  pagerDuty.fault = () => failure('ECONNREFUSED');
  await expect(push()).rejects.toThrow(
    'PagerDuty does not answer: GET https://api.pagerduty.com/users: connection refused (ECONNREFUSED)',
  );
});

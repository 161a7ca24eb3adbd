import { type FakeAnswer, type FakeNetwork, fakeNetwork } from '../../clients/test-network.ts';

type Held = { id: string; start: string; end: string; user: { id: string; summary: string } };

/** Just enough of PagerDuty to push overrides to: schedules `S1`, `S2`, … and users by name, in memory. */
export type TestPagerDuty = FakeNetwork & {
  readonly overrides: Held[];
  /** What answers in its place; undefined lets it answer. Called after a request was carried out. */
  fault: (request: string) => FakeAnswer | undefined;
};

/** Users are `name → email`; the id is the name in capitals. */
export function testPagerDuty(schedules: readonly string[], users: Readonly<Record<string, string>>): TestPagerDuty {
  const overrides: Held[] = [];
  let ids = 0;
  const userRecords = Object.entries(users).map(([name, email]) => ({ id: name.toUpperCase(), name, email }));
  const held = (id: string, body: string): FakeAnswer => {
    const { start, end, user } = JSON.parse(body).overrides[0];
    ids += 1;
    overrides.push({ id: `Q${ids}`, start, end, user: { id: user.id, summary: user.id } });
    return { status: 201, body: [{ status: 201, override: { id } }] };
  };
  const answer = (request: string): FakeAnswer => {
    const [method = '', url = '', body = ''] = request.split(/ (?=http|\{)/);
    const { pathname, searchParams } = new URL(url);
    const [, kind = '', id = '', , override] = pathname.split('/');
    if (method === 'POST') return held(id, body);
    if (method === 'DELETE') {
      const index = overrides.findIndex(one => one.id === override);
      if (index >= 0) overrides.splice(index, 1);
      return { status: index >= 0 ? 204 : 404 };
    }
    if (id !== '') return { body: { overrides } };
    if (kind === 'users') return { body: { users: userRecords, more: false } };
    const named = schedules.map((name, index) => ({ id: `S${index + 1}`, name }));
    return { body: { schedules: named.filter(({ name }) => name.includes(searchParams.get('query') ?? '')) } };
  };
  const fake: TestPagerDuty = {
    ...fakeNetwork(request => {
      const answered = answer(request);
      return fake.fault(request) ?? answered;
    }),
    overrides,
    fault: () => undefined,
  };
  return fake;
}

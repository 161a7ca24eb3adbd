import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { minimalOrg } from '../lint/minimal-org.ts';
import { check } from './check.ts';
import type { World } from './command.ts';
import { fakeWorld } from './fake-world.ts';
import { newFile } from './new.ts';

async function run(files: Record<string, string>, args: string[], options: object = {}, more: Partial<World> = {}) {
  const world = fakeWorld(files, more);
  const code = await newFile.run(world, args, { ...options });
  return { code, out: world.out, notes: world.notes.join('\n'), files: world.files };
}

const minimal = { ...minimalOrg };

test('prints the path, and says what to do next', async () => {
  const { files, ...said } = await run(minimal, ['slo', 'shop/availability']);
  expect(said).toEqual({
    code: 0,
    out: ['alerts/shop/availability.slo.yaml'],
    notes: `Look at \`objective\` and at both queries: do the metrics and labels exist?
Then \`watchbill new runbook shop/ShopAvailabilityBudgetBurn\` says what to do when it fires.`,
  });
  expect(files.get('alerts/shop/availability.slo.yaml')).toBe(
    `# yaml-language-server: $schema=../../node_modules/watchbill/schemas/slo.schema.json
objective: 99.9  # per cent of good events; 99.9 over 30 days allows 43 minutes of full outage
window: 30d
sli:  # the rates of all and of bad events, where {{.window}} stands for the range
  total: sum(rate(http_requests_total{service="shop"}[{{.window}}]))
  error: sum(rate(http_requests_total{service="shop",code=~"5.."}[{{.window}}]))
alert:
  name: ShopAvailabilityBudgetBurn
  impact: Customers of Shop get errors instead of answers.
  first_step: Roll back the last deploy of Shop if it is younger than 1 h.
  review_by: 2027-03-31
`,
  );
});

test('never overwrites', async () => {
  const { files, ...said } = await run(minimal, ['service', 'shop']);
  expect(said).toEqual({
    code: 1,
    out: [],
    notes: 'There is `catalog/services/shop.yaml` already; nothing was written.',
  });
  expect(files.get('catalog/services/shop.yaml')).toBe(minimal['catalog/services/shop.yaml']);
});

test('a runbook is written once, in one of its forms', async () => {
  const { files } = await run(minimal, ['runbook', 'shop/HighErrorRate']);
  expect(await run(Object.fromEntries(files), ['yaml-runbook', 'shop/HighErrorRate'])).toMatchObject({
    code: 1,
    out: [],
    notes: 'There is `runbooks/shop/HighErrorRate.md` already; nothing was written.',
  });
});

test('a file that appears in the meantime is left alone', async () => {
  expect(await run(minimal, ['person', 'grace'], {}, { create: () => 'exists' })).toMatchObject({
    code: 1,
    notes: 'There is `catalog/people/grace.yaml` already; nothing was written.',
  });
});

const listed =
  '`organization`, `severities`, `person`, `team`, `schedule`, `escalation-policy`, `service`, `severity-mapping`, `slo`, `rules`, `event`, `runbook`, `yaml-runbook`, `postmortem`, `retired`';

test.each([
  ['no kind', [], {}, `Missing kind, expected one of ${listed}`],
  ['a typo', ['servce', 'x'], {}, `Unknown kind \`servce\` (did you mean \`service\`?), expected one of ${listed}`],
  ['a folder', ['people', 'x'], {}, `Unknown kind \`people\` (did you mean \`person\`?), expected one of ${listed}`],
  ['nonsense', ['x'], {}, `Unknown kind \`x\`, expected one of ${listed}`],
  ['no id', ['slo'], {}, 'Missing id for slo. For example: `watchbill new slo checkout/availability`'],
  [
    'an id too many',
    ['severities', 'x'],
    {},
    'Unexpected id `x`, expected none: there is one file, `catalog/severities.yaml`. For example: `watchbill new severities`',
  ],
  [
    'a way out of the folder',
    ['person', '../../x'],
    {},
    'Unexpected name `..`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens. For example: `watchbill new person ada`',
  ],
  ['no such team', ['service', 'x'], { owner: 'shp' }, 'Unknown team `shp` (did you mean `shop`?)'],
  ['far off', ['service', 'x'], { owner: 'pay' }, 'Unknown team `pay` (there is no catalog/teams/pay.yaml)'],
  ['an owner of nothing', ['person', 'x'], { owner: 'shop' }, 'Unexpected `--owner`: no person has an owner'],
])('wrong usage: %s', async (_, args, options, message) => {
  await expect(run(minimal, args, options)).rejects.toThrow(new Error(message));
});

test('a folder that is a file is named', async () => {
  const files = { ...minimal, 'catalog/services/platform': '' };
  await expect(run(files, ['service', 'platform/storage'])).rejects.toThrow(
    "Can't write catalog/services/platform/storage.yaml: `catalog/services/platform` is a file, expected a folder",
  );
});

test('nothing is written through a link out of the root', async () => {
  const at = { file: 'catalog/people', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const link = { rule: 'file', level: 'error', message: 'Unexpected link that leaves the root', at } as const;
  const read = () => ({ files: new Map<string, string>(), findings: [link] });
  await expect(run({}, ['person', 'ada'], {}, { read })).rejects.toThrow(
    "Can't write catalog/people/ada.yaml: catalog/people: Unexpected link that leaves the root",
  );
});

test('the first line names the schema, of the repository itself where it has them', async () => {
  const first = async (files: Record<string, string>, args: string[], file: string) =>
    (await run(files, args)).files.get(file)?.split('\n')[0];
  const file = 'catalog/services/eu/west/search.yaml';
  const own = { ...minimal, 'schemas/service.schema.json': '{}' };
  expect(await first(own, ['service', 'eu/west/search'], file)).toBe(
    '# yaml-language-server: $schema=../../../../schemas/service.schema.json',
  );
  expect(await first(minimal, ['service', 'eu/west/search'], file)).toBe(
    '# yaml-language-server: $schema=../../../../node_modules/watchbill/schemas/service.schema.json',
  );
});

const bank = {
  ...minimal,
  'catalog/teams/bank.yaml': 'name: Bank\nacronym: BAN\nmanager: ada\nmembers: [ada]\n',
};

test.each([
  ['asked for', ['service', 'x'], { owner: 'bank' }, 'bank', false],
  ['of the service', ['rules', 'shop/x'], {}, 'shop', false],
  ['that the id begins with', ['schedule', 'bank-primary'], {}, 'bank', false],
  ['first one with a policy', ['service', 'x'], {}, 'shop', true],
])('the owner %s', async (_, args, options, owner, guessed) => {
  const { out, notes, files } = await run(bank, args, options);
  expect(files.get(out[0] ?? '')).toMatch(new RegExp(`(owner|team): ${owner}\\b`));
  expect(notes.includes('The owner is `shop`, as a guess; `--owner` names another team.')).toBe(guessed);
});

test('what is taken gets a number behind it', async () => {
  const person = await run(minimal, ['person', 'eu/ada']);
  expect(person.files.get('catalog/people/eu/ada.yaml')).toContain('email: ada2@small.example');
  const team = await run(minimal, ['team', 'sho']);
  expect(team.files.get('catalog/teams/sho.yaml')).toContain('acronym: SHO\n');
  const again = await run(Object.fromEntries(team.files), ['team', 'sho-2']);
  expect(again.files.get('catalog/teams/sho-2.yaml')).toContain('name: Sho 2\nacronym: S2\n');
  const slug = await run(Object.fromEntries(team.files), ['team', 's-ho']);
  expect(slug.files.get('catalog/teams/s-ho.yaml')).toMatch(/^# github: \{ slug: s-ho,/m);
  const taken = {
    ...minimal,
    'catalog/teams/x.yaml': 'name: X\nacronym: XX\nmanager: ada\nmembers: []\ngithub: { slug: y }\n',
  };
  expect((await run(taken, ['team', 'y'])).files.get('catalog/teams/y.yaml')).toMatch(/^github: \{ slug: "?y-2"?,/m);
  expect((await run(minimal, ['service', 'shop/shop'])).code).toBe(0);
});

test('a schedule starts on the next Monday of its zone, which is one that PagerDuty takes', async () => {
  const files = {
    ...minimal,
    'catalog/people/ada.yaml': 'name: Ada\nemail: ada@small.example\ntime_zone: Europe/Vaduz\n',
  };
  const now = Temporal.Instant.from('2026-11-22T23:30Z');
  const { code, files: after } = await run(files, ['schedule', 'night'], {}, { now });
  expect(code).toBe(0);
  expect(after.get('catalog/schedules/night.yaml')).toMatch(/time_zone: Europe\/(?!Vaduz)\w+ /);
  expect(after.get('catalog/schedules/night.yaml')).toContain('start: 2026-11-23\n');
});

test('says what to fill in, and that the file is not fine yet', async () => {
  expect(await run({}, ['service', 'checkout'])).toMatchObject({
    code: 1,
    out: ['catalog/services/checkout.yaml'],
    notes: `To fill in:
  catalog/services/checkout.yaml:5:8: error: Unknown team \`some-team\` (there is no catalog/teams/some-team.yaml) [reference]
  catalog/services/checkout.yaml:7:20: error: Unknown escalation policy \`some-team\` (there is no catalog/escalation-policies/some-team.yaml) [reference]
Name something that exists, or write it first with \`watchbill new\`.
Write the description for somebody woken up by it, and look at \`tier\`, \`owner\`, \`escalation_policy\` and the dashboard: they are guesses.
Then \`watchbill new slo checkout/availability\` says what it promises.`,
  });
});

test('says what the new file makes wrong elsewhere, and nothing that was wrong before', async () => {
  const files = {
    ...minimal,
    'catalog/people/bob.yaml': 'nme: Bob\n',
    'catalog/retired.yaml': '- { id: services/old, reason: Gone, since: 2026-01-01 }\n',
  };
  const { code, notes } = await run(files, ['service', 'old']);
  expect(code).toBe(1);
  expect(notes.split('\n').slice(0, 3)).toEqual([
    'To fill in:',
    '  catalog/retired.yaml:1:9: error: Unexpected `services/old`, expected something that has no file any more (delete catalog/services/old.yaml, or this line) [retired]',
    'Write the description for somebody woken up by it, and look at `tier`, `owner`, `escalation_policy` and the dashboard: they are guesses.',
  ]);
});

const path = [
  'organization',
  'severities',
  'person ada',
  'person grace',
  'team payments',
  'schedule payments-primary',
  'escalation-policy payments',
  'service checkout',
  'severity-mapping',
  'slo checkout/availability',
  'rules checkout/dependencies',
  'event checkout/PaymentsStuck',
  'runbook checkout/CheckoutAvailabilityBudgetBurn',
  'runbook checkout/CheckoutDown',
  'yaml-runbook checkout/PaymentsStuck',
  'postmortem checkout-outage',
  'retired',
];

test('a newcomer gets from nothing to a whole repository, with nothing to fill in on the way', async () => {
  let files: Record<string, string> = {};
  for (const step of path) {
    const { code, notes, files: after } = await run(files, step.split(' '));
    expect({ step, code, open: notes.includes('To fill in') }).toEqual({ step, code: 0, open: false });
    files = Object.fromEntries(after);
  }
  const world = fakeWorld(files);
  expect(await check.run(world, [], { format: [], failOn: 'warning' })).toBe(0);
  expect(world.out).toEqual([]);
  expect(Object.keys(files)).toHaveLength(path.length);
});

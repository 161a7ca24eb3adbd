import { expect, test } from 'vitest';
import { change, labFiles, planText, removal } from '../guard/test-plan.ts';
import { fakeWorld } from './fake-world.ts';
import { guard } from './guard.ts';

const quiet = planText([]);
const created = planText([change('pagerduty_service.service_login', ['create'], [null, {}])]);
const removed = planText([removal('pagerduty_service.service_shop', { name: 'Shop' })]);

async function run(files: Record<string, string>, plans: string[], options: Record<string, unknown> = {}) {
  const world = fakeWorld({ ...labFiles, ...files }, { now: fakeWorld({}).now });
  const code = await guard.run(world, plans, { format: 'text', ...options });
  return { code, out: world.out.join('\n'), notes: world.notes.join('\n') };
}

test('a plan without changes', async () =>
  expect(await run({ 'plan.json': quiet }, ['plan.json'])).toEqual({ code: 0, out: 'No changes.', notes: '' }));

test('a plan that may be applied', async () => {
  const { code, out, notes } = await run({ 'plan.json': created }, ['plan.json']);
  expect({ code, notes }).toEqual({ code: 0, notes: '' });
  expect(out).toContain('\n  create   service Login\n');
});

test('a plan that is refused', async () => {
  const { code, out, notes } = await run({ 'plan.json': removed }, ['plan.json']);
  expect({ code, notes }).toEqual({ code: 1, notes: '1 reason not to apply this.' });
  expect(out).toContain('[guard/removal-is-declared]');
});

test('several plans and stdin, each once', async () => {
  const { out } = await run({ 'a.json': created, '-': removed }, ['a.json', '-', 'a.json'], { format: 'json' });
  expect(JSON.parse(out)).toMatchObject({ plans: ['a.json', 'stdin'], summary: { create: 1, delete: 1 } });
});

test('what is let through, and what needn’t be', async () => {
  const options = { allowRemovals: '5', duringFreeze: 'Hotfix' };
  expect((await run({ 'plan.json': created }, ['plan.json'], options)).notes).toBe(
    '`--allow-removals` lets nothing through here.\n`--during-freeze` lets nothing through here.',
  );
});

test.each([
  [['plan.json'], {}, "Can't read plan.json, expected a plan: `terraform show -json plan.tfplan > plan.json`"],
  [['a.json'], {}, 'Unexpected text in a.json, expected what `terraform show -json plan.tfplan` prints'],
  [['-'], {}, 'Unexpected text in stdin, expected what `terraform show -json plan.tfplan` prints'],
  [['b.json'], { format: 'html' }, 'Unexpected `--format html`, expected `text` or `markdown` or `json`'],
  [['b.json'], { allowRemovals: '-1' }, 'Unexpected `--allow-removals -1`, expected a whole number'],
  [['b.json'], { duringFreeze: ' ' }, "Missing reason for `--during-freeze`, expected why this can't wait"],
])('%j %j', async (plans, options, message) => {
  await expect(run({ 'a.json': 'x', '-': 'x', 'b.json': quiet }, plans, options)).rejects.toThrow(message);
});

test('a catalog with errors is no measure', async () => {
  const files = { 'plan.json': removed, 'catalog/people/ada.yaml': 'name: Ada\n' };
  expect(await run(files, ['plan.json'])).toEqual({
    code: 1,
    out: '',
    notes:
      'catalog/people/ada.yaml:1:1: error: Missing keys `email`, `time_zone` (such as `email: ada@acme.example`) [schema]\n1 error in the catalog: mend them first; `watchbill check` shows them in context.',
  });
});

test('errors elsewhere are of no concern', async () => {
  const files = { 'plan.json': quiet, 'runbooks/login/Down.md': 'no front matter' };
  expect((await run(files, ['plan.json'])).code).toBe(0);
});

test('a folder that is no ops repo', async () => {
  const world = fakeWorld({ 'plan.json': quiet });
  await expect(guard.run(world, ['plan.json'], { format: 'text' })).rejects.toThrow(
    'Missing `catalog/organization.yaml` in /ops: it holds the limits',
  );
});

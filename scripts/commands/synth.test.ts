import { expect, test } from 'vitest';
import { fakeWorld } from './fake-world.ts';
import { synth } from './synth.ts';

const manifest = '{"stacks":{"pagerduty":{"synthesizedStackPath":"stacks/pagerduty/cdk.tf.json"}}}';
const stack = JSON.stringify({
  resource: { pagerduty_escalation_policy: { a: {}, b: {} }, pagerduty_team: { a: {} } },
  data: { pagerduty_user: { a: {}, b: {} } },
});
const synthesized = { 'cdktf.out/manifest.json': manifest, 'cdktf.out/stacks/pagerduty/cdk.tf.json': stack };

test('says what was written and where', async () => {
  const world = fakeWorld(synthesized);
  expect(await synth.run(world, [], {})).toBe(0);
  expect(world.out).toEqual([
    'pagerduty: 3 resources in cdktf.out/stacks/pagerduty/cdk.tf.json\n  2 escalation policies, 1 team, 2 users looked up',
  ]);
});

test('runs its own app where there is no cdktf.json', async () => {
  const world = fakeWorld(synthesized);
  await synth.run(world, [], {});
  expect(world.ran).toEqual(['own-app']);
});

test('runs the app that cdktf.json names', async () => {
  const world = fakeWorld({ ...synthesized, 'cdktf.json': '{"app":"npm run stacks"}' });
  await synth.run(world, [], {});
  expect(world.ran).toEqual(['npm run stacks']);
});

test('passes the time on', async () => {
  let env: unknown;
  const run = async (_: string, given: unknown) => {
    env = given;
    return 0;
  };
  await synth.run(fakeWorld(synthesized, { run }), [], {});
  expect(env).toEqual({ CDKTF_OUTDIR: 'cdktf.out', WATCHBILL_NOW: '2026-11-16T09:00:00Z' });
});

test('an app that refuses is a finding; its own words are on stderr', async () => {
  const world = fakeWorld(synthesized, { run: async () => 1 });
  expect(await synth.run(world, [], {})).toBe(1);
  expect(world.out).toEqual([]);
});

test.each([
  ['{"language":"typescript"}', 'Missing `app` in cdktf.json, expected a command such as `npm run --silent synth-app`'],
  ['{', /^Unexpected text in cdktf.json, expected JSON: /],
])('cdktf.json of %s', async (text, message) => {
  await expect(synth.run(fakeWorld({ 'cdktf.json': text }), [], {})).rejects.toThrow(message);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathText, readPlan } from './read-plan.ts';
import { change, planOf, planText, resource } from './test-plan.ts';

const errorOf = (text: string) => readPlan('plan.json', text).error;
const expected = 'in plan.json, expected what `terraform show -json plan.tfplan` prints';

test.each([
  ['an empty file', '', `Unexpected text ${expected}`],
  ['what people see', 'Terraform will perform …', `Unexpected text ${expected}`],
  ['the saved plan itself', 'PK\u0003\u0004', `Unexpected plan in its binary form ${expected}`],
  [
    'the log of a plan',
    '{"@level":"info"}\n{"@level":"info"}\n',
    `Unexpected log of \`terraform plan -json\` ${expected}`,
  ],
  ['other JSON', '[1]', `Unexpected JSON ${expected}`],
  ['a state', '{"format_version":"1.0","values":{}}', `Unexpected state ${expected}`],
  ['a later format', '{"format_version":"2.0","resource_changes":[]}', `Unexpected format \`2.0\` ${expected}`],
  [
    'a plan that failed',
    planText([], { more: { errored: true } }),
    'Unexpected broken plan in plan.json: Terraform failed while it planned; plan again',
  ],
])('refuses %s', (_, text, error) => expect(errorOf(text)).toBe(error));

test.each([
  ['an empty plan', '{"format_version":"1.2","planned_values":{}}'],
  ['a plan behind a byte order mark', `\uFEFF${planText([])}`],
])('takes %s', (_, text) => expect(readPlan('plan.json', text).plan?.changes).toEqual([]));

test.each([
  [['no-op'], 'none'],
  [['read'], 'none'],
  [['create'], 'create'],
  [['update'], 'update'],
  [['delete'], 'delete'],
  [['forget'], 'forget'],
  [['delete', 'create'], 'replace'],
  [['create', 'delete'], 'replace'],
  [['open'], 'none'],
])('%j is %s', (actions, action) => {
  expect(planOf([change('a.b', actions, [{}, {}])]).changes.map(one => one.action)).toEqual([action]);
});

test('changes come in the order of their addresses, without lookups', () => {
  const lookup = { ...change('data.a.a', ['read'], [null, {}]), mode: 'data' };
  const plan = planOf([change('a.c', ['create'], [null, {}]), lookup, change('a.b', ['create'], [null, {}])]);
  expect(plan.changes.map(({ address }) => address)).toEqual(['a.b', 'a.c']);
});

test('what a replacement that broke off left over is marked', () => {
  const plan = planOf([change('a.b', ['delete'], [{}, null], { deposed: '0123abcd' })]);
  expect(plan.changes[0]?.isLeftOver).toBe(true);
});

test('modules are looked into', () => {
  const inside = resource('module.m.a.b');
  const values = { root_module: { child_modules: [{ resources: [inside] }] } };
  const plan = planOf([], { more: { prior_state: { values } } });
  expect(plan.prior.map(({ address }) => address)).toEqual(['module.m.a.b']);
});

test('paths as people write them', () => {
  expect(pathText(['layer', 0, 'start'])).toBe('layer[0].start');
  expect(pathText([])).toBe('');
});

test('no JSON breaks the reader', () => {
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), (text, value) => {
      readPlan('a', text);
      expect(readPlan('a', JSON.stringify({ format_version: '1.0', resource_changes: value })).error).toBeUndefined();
      const nested = { format_version: '1.0', resource_changes: [value], prior_state: value, configuration: value };
      expect(readPlan('a', JSON.stringify(nested)).error).toBeUndefined();
    }),
  );
});

import { expect, test } from 'vitest';
import { smallOrg } from '../../model/test-org.ts';
import { UsageError } from './command.ts';
import { fakeWorld } from './fake-world.ts';
import { generate } from './generate.ts';

const file = '.github/CODEOWNERS';
const worldWith = (others: Readonly<Record<string, string>> = {}) => fakeWorld({ ...smallOrg, ...others });
const run = (world: ReturnType<typeof fakeWorld>, options: Readonly<Record<string, unknown>> = {}) =>
  generate.run(world, ['codeowners'], options);

test('the file is written, and the next time there is nothing to do', async () => {
  const world = worldWith();
  expect([await run(world), world.out, world.notes]).toEqual([0, [file], ['Wrote 1 file.']]);
  expect(world.files.get(file)).toContain('/catalog/services/shop.yaml');
  expect([await run(world), world.notes.at(-1)]).toEqual([0, '.github/CODEOWNERS: up to date.']);
});

test('--out names another folder', async () => {
  const world = worldWith();
  await run(world, { out: 'elsewhere/' });
  expect([world.files.has(file), world.files.has(`elsewhere/${file}`)]).toEqual([false, true]);
});

test('--check writes nothing, and fails on drift', async () => {
  const world = worldWith();
  expect([await run(world, { check: true }), world.out, world.notes, world.files.has(file)]).toEqual([
    1,
    [file],
    ['Not what the content says; `watchbill generate codeowners` writes it anew.'],
    false,
  ]);
  await run(world);
  expect(await run(world, { check: true })).toBe(0);
});

test('what somebody wrote by hand is kept, unless asked otherwise', async () => {
  const world = worldWith({ [file]: '* @everybody\n' });
  await expect(run(world)).rejects.toThrow(
    new UsageError(
      '.github/CODEOWNERS was not written by `watchbill generate codeowners`. Move what you need of it to the catalog, then use `--force`.',
    ),
  );
  expect(world.files.get(file)).toBe('* @everybody\n');
  expect(await run(world, { force: true })).toBe(0);
  expect(world.files.get(file)).toContain('/catalog/services/shop.yaml');
});

test('nothing is written from content with errors', async () => {
  const world = worldWith({ 'catalog/people/ada.yaml': 'name: Ada\n' });
  expect([await run(world), world.notes.at(-1)]).toEqual([
    1,
    '1 error in the content; `watchbill check` shows them. Nothing was written.',
  ]);
});

test.each([
  [['alerting'], {}, 'Unknown `generate alerting`, expected one of `codeowners`, `runbooks`'],
  [
    ['codeowners'],
    { 'catalog/organization.yaml': 'name: Small\n' },
    'Missing `github` in catalog/organization.yaml, which says whose accounts these are',
  ],
])('%s', async (args, others, message) =>
  expect(generate.run(worldWith(others), args, {})).rejects.toThrow(new UsageError(message)),
);

import { expect, test } from 'vitest';
import { folderOf, lastPart } from './id-parts.ts';

test('ids have folders', () => {
  expect([lastPart('platform/storage/disk'), lastPart('disk')]).toEqual(['disk', 'disk']);
  expect([folderOf('platform/storage/disk'), folderOf('disk')]).toEqual(['platform/storage', '']);
});

import { expect, test } from 'vitest';
import { providerConfig } from './provider.ts';

const account = { features: [], defaultService: undefined };

test('the United States are what PagerDuty means by itself', () =>
  expect(providerConfig({ ...account, region: 'us' })).toStrictEqual({}));

test('an account in Europe', () =>
  expect(providerConfig({ ...account, region: 'eu' })).toStrictEqual({ serviceRegion: 'eu' }));

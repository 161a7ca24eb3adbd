import { TerraformStack, Testing } from 'cdktf';
import { expect, test } from 'vitest';
import type { StateLocation } from '../../model/organization.ts';
import { keepState, stateSettings } from './state-backend.ts';

test.each<[StateLocation, unknown]>([
  [
    { backend: 's3', settings: { bucket: 'b', key: 'ops.tfstate' } },
    { bucket: 'b', key: 'ops/github.tfstate' },
  ],
  [{ backend: 'azurerm', settings: {} }, { key: 'watchbill/github.tfstate' }],
  [
    { backend: 'gcs', settings: { bucket: 'b', prefix: 'ops' } },
    { bucket: 'b', prefix: 'ops/github' },
  ],
  [
    { backend: 'remote', settings: { organization: 'acme' } },
    { organization: 'acme', workspaces: { name: 'watchbill-github' } },
  ],
  [{ backend: 'remote', settings: { workspaces: { name: 'ops' } } }, { workspaces: { name: 'ops-github' } }],
])('%j', (location, expected) => {
  expect(stateSettings(location, 'github')).toEqual(expected);
});

test('the synthesized stack has that backend and no other', () => {
  const stack = new TerraformStack(Testing.app(), 'github');
  keepState(stack, { backend: 's3', settings: { bucket: 'b' } });
  expect(JSON.parse(Testing.synth(stack)).terraform.backend).toEqual({
    s3: { bucket: 'b', key: 'watchbill/github.tfstate' },
  });
});

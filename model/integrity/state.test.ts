import { expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const file = 'catalog/organization.yaml';
const withState = (settings: string) => linesWith({ [file]: `${smallOrg[file]}state: {${settings}}\n` });

test('settings without credentials', () =>
  expect(withState('backend: s3, bucket: b, key: ops.tfstate, region: eu-central-1, encrypt: true')).toEqual([]));

test.each([
  ['backend: s3, bucket: b, secret_key: s', '4:33', 'secret_key', 'set it in the environment: AWS_SECRET_ACCESS_KEY'],
  [
    'backend: gcs, bucket: b, credentials: c',
    '4:34',
    'credentials',
    'set it in the environment: GOOGLE_APPLICATION_CREDENTIALS',
  ],
  ['backend: remote, password: p', '4:26', 'password', 'Terraform takes it from the environment'],
])('%s', (settings, place, key, hint) =>
  expect(withState(settings)).toEqual([
    `${file}:${place}: error: Unexpected credential \`${key}\`, expected none: it would be written to the synthesized JSON (${hint}) [limit]`,
  ]),
);

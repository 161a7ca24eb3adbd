import { expect, test } from 'vitest';
import { mask, maskIn } from './mask.ts';
import { secretForms } from './secret-forms.ts';
import { secretsIn } from './secrets-in.ts';

// Put together here, so that no scanner takes this file for a leak.
const letters = 'q8Zr2LmX7cVb4NtK9sWd3FgH6jPyTa5eRuQi1oBv';
const body = (length: number) => letters.repeat(4).slice(0, length);
const secrets: Readonly<Record<string, string>> = {
  'GitHub token': `ghp_${body(36)}`,
  'GitLab token': `glpat-${body(20)}`,
  'AWS access key': `AKIA${'Q5ZR2LMX7CVB4NTK'}`,
  'Google API key': `AIza${body(35)}`,
  'Azure storage key': `AccountKey=${body(86)}==`,
  'Slack token': `xoxb-${body(30)}`,
  'Slack webhook': `https://hooks.slack.com/services/T${body(8)}/B${body(8)}/${body(24)}`,
  'PagerDuty token': `Authorization: Token token=${body(20)}`,
  'PagerDuty integration key': `routing_key: ${body(32)}`,
  'Grafana token': `glsa_${body(32)}_0a1b2c3d`,
  'Vault token': `hvs.${body(30)}`,
  'Stripe key': `sk_live_${body(24)}`,
  'SendGrid key': `SG.${body(22)}.${body(43)}`,
  'npm token': `npm_${body(36)}`,
  'age key': `AGE-SECRET-KEY-1${'Q5ZR2LMX7CVB4NTK'.repeat(4).slice(0, 58)}`,
  'private key': `-----BEGIN RSA PRIVATE KEY-----\n${body(64)}\n`,
  'JSON web token': `eyJ${body(20)}.eyJ${body(30)}.${body(40)}`,
  'password in a URL': `postgres://app:${body(12)}@db.acme.example/ledger`,
  'credential in a header': `Authorization: Bearer ${body(30)}`,
  password: `PGPASSWORD=${body(14)}`,
  'key or token': `api_key: "${body(24)}"`,
};

test('every form has a case', () => {
  expect(Object.keys(secrets)).toEqual(secretForms.map(({ sort }) => sort));
});

test.each(Object.entries(secrets))('%s', (sort, text) => {
  const around = `Some words.\n${text} and more`;
  expect(secretsIn(around)).toEqual([{ sort, at: expect.objectContaining({ line: 2 }) }]);
  expect(secretsIn(mask(around))).toEqual([]);
  expect(mask(around)).toHaveLength(around.length);
  expect(mask(around)).not.toMatch(/cVb4Nt|7CVB4N/);
});

test.each(Object.values(secrets))('a patch shows nothing of %j', text => {
  const after = `Other words.\n${text} and more`;
  const patch = after.replaceAll(/^/gm, '+');
  expect(maskIn(patch, [`Some words.\n${text} and more`])).toBe(mask(after).replaceAll(/^/gm, '+'));
});

test.each([
  'password: <password>',
  'password: $PASSWORD',
  `password: $${'{DB_PASSWORD}'}`,
  'PGPASSWORD="$(vault read -field=password db/payments)"',
  'password: xxxxxxxxxxxx1A',
  'password: hunter2',
  'password: change-me-2026',
  'token: payments-gateway-v2',
  'secret: PaymentsGateway2',
  'secretName: ledger-db-6f8d9c7b5',
  'api_key: vault/prod/eu1/pagerduty',
  'token=0000000000000000',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'https://user:password@acme.example/',
  'https://<user>:<password>@acme.example/',
  'Authorization: Bearer $TOKEN',
  'Authorization: Token token=y_NbAkKc66ryYTWUXYEu-example',
  'The file begins with -----BEGIN RSA PRIVATE KEY-----.',
  'routing_key: R000000000000000000000000000000A',
  'commit 3f786850e387550fdab836ed7e6dc881de23001b',
])('no secret: %s', text => {
  expect(secretsIn(text)).toEqual([]);
});

test.each(['password:', 'eyJa.', '://a:', '-----BEGIN ', 'token = ', 'ghp_', ' '])('a megabyte of `%s`', piece => {
  const start = performance.now();
  secretsIn(
    `password token key ecret ghp_ eyJ :// PRIVATE KEY Bearer ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`,
  );
  expect(performance.now() - start).toBeLessThan(5_000);
});

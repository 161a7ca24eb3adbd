import { expect, test } from 'vitest';
import { mask, maskIn } from './mask.ts';
import { secretForms } from './secret-forms.ts';
import { secretsIn } from './secrets-in.ts';

// Put together here, so that no scanner takes this file for a leak.
const letters = 'q8Zr2LmX7cVb4NtK9sWd3FgH6jPyTa5eRuQi1oBv';
const body = (length: number) => letters.repeat(4).slice(0, length);
const hex = (length: number) => '3f786850e387550fdab836ed7e6dc881de23001b'.repeat(2).slice(0, length);
const uuid = '3f786850-e387-550f-dab8-36ed7e6dc881';
const secrets: Readonly<Record<string, string>> = {
  'GitHub token': `ghp_${body(36)}`,
  'GitLab token': `glpat-${body(20)}`,
  'AWS access key': `AKIA${'Q5ZR2LMX7CVB4NTK'}`,
  'Google API key': `AIza${body(35)}`,
  'Azure storage key': `AccountKey=${body(86)}==`,
  'Slack token': `xoxb-${body(30)}`,
  'Slack webhook': `https://hooks.slack.com/services/T${body(8)}/B${body(8)}/${body(24)}`,
  'PagerDuty token': `Authorization: Token token=${body(20)}`,
  'PagerDuty key': `the key u+${body(18)}`,
  'PagerDuty integration key': `routing_key: ${body(32)}`,
  'Grafana token': `glsa_${body(32)}_0a1b2c3d`,
  'Vault token': `hvs.${body(30)}`,
  'Stripe key': `sk_live_${body(24)}`,
  'SendGrid key': `SG.${body(22)}.${body(43)}`,
  'npm token': `npm_${body(36)}`,
  'age key': `AGE-SECRET-KEY-1${'Q5ZR2LMX7CVB4NTK'.repeat(4).slice(0, 58)}`,
  'private key': `-----BEGIN RSA PRIVATE KEY-----\n${body(64)}\n`,
  'JSON web token': `eyJ${body(20)}.eyJ${body(30)}.${body(40)}`,
  'Anthropic key': `sk-ant-api03-${body(93)}AA`,
  'OpenAI key': `sk-proj-${body(60)}`,
  'Hugging Face token': `hf_${body(34)}`,
  'Databricks token': `dapi${hex(32)}-2`,
  'DigitalOcean token': `dop_v1_${hex(64)}`,
  'Terraform Cloud token': `${body(14)}.atlasv1.${body(67)}`,
  'Twilio key': `SK${hex(32)}`,
  'Discord webhook': `https://discord.com/api/webhooks/1234567890123456789/${body(68)}`,
  'Teams webhook': `https://acme.webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/${hex(32)}/${uuid}`,
  'password in a command': `curl -sSfu admin:${body(12)} https://db.acme.example`,
  'password in a URL': `postgres://app:${body(12)}@db.acme.example/ledger`,
  'AWS secret key': `aws_secret_access_key = ${body(19)}/${body(20)}`,
  'Datadog key': `DD_APP_KEY: ${hex(40)}`,
  'Opsgenie key': `Authorization: GenieKey ${uuid}`,
  'Cloudflare key': `CLOUDFLARE_API_TOKEN="${body(40)}"`,
  'credential in a header': `Authorization: Bearer ${body(30)}`,
  password: `PGPASSWORD=${body(14)}`,
  'key or token': `api_key: "${body(24)}"`,
};

test('every form has a case', () => {
  expect(Object.keys(secrets)).toEqual(Array.from(new Set(secretForms.map(({ sort }) => sort))));
});

test.each(Object.entries(secrets))('%s', (sort, text) => {
  const around = `Some words.\n${text} and more`;
  expect(secretsIn(around)).toEqual([{ sort, at: expect.objectContaining({ line: 2 }) }]);
  expect(secretsIn(mask(around))).toEqual([]);
  expect(mask(around)).toHaveLength(around.length);
  expect(mask(around)).not.toMatch(/cVb4Nt|7CVB4N|e387.?550f/);
});

test.each(Object.values(secrets))('a patch shows nothing of %j', text => {
  const after = `Other words.\n${text} and more`;
  const patch = after.replaceAll(/^/gm, '+');
  expect(maskIn(patch, [`Some words.\n${text} and more`])).toBe(mask(after).replaceAll(/^/gm, '+'));
});

test.each([
  ['PagerDuty key', `PAGERDUTY_KEY=u+${body(18)}`],
  ['Opsgenie key', `OPSGENIE_API_KEY: ${uuid}`],
  ['Datadog key', `curl -H "DD-API-KEY: ${hex(32)}"`],
  ['AWS secret key', `"SecretAccessKey": "${body(40)}"`],
  ['password in a command', `curl -s \\\n  --user "bot:${body(12)}" https://db.acme.example`],
  ['password in a command', `mysqldump -h db -u root -p${body(12)} ledger`],
  ['password in a command', `sshpass -p '${body(12)}' ssh db`],
  ['password in a command', `redis-cli -h cache -a ${body(12)} ping`],
  ['password in a command', `tool --admin-password ${body(12)}`],
  ['password in a command', `tool --password=${body(12)}`],
  ['password in a command', `docker login -u bot -p ${body(12)} registry.acme.example`],
  ['password in a command', `mysql -u root -p${'S3cr3t'}Pw99 -h db`],
  ['password', `The password is \`${body(12)}\`.`],
  ['password', `The password of the test user is ${body(12)}.`],
  ['password', `**Password:** \`${body(12)}\``],
  ['key or token', `Its token is now "${body(24)}".`],
])('%s in %j', (sort, text) => {
  expect(secretsIn(text)).toMatchObject([{ sort }]);
  expect(secretsIn(mask(text))).toEqual([]);
});

test('what two forms overlap in is one secret, masked to the end of both', () => {
  const text = `password: ${secrets['Stripe key']}!${body(12)} and more`;
  expect(secretsIn(text)).toMatchObject([{ sort: 'Stripe key', at: { column: 11, endColumn: 56 } }]);
  expect(mask(text)).toBe(`password: ${'*'.repeat(45)} and more`);
});

test.each([
  'password: <password>',
  'password: $PASSWORD',
  `password: $${'{DB_PASSWORD}'}`,
  'PGPASSWORD="$(vault read -field=password db/payments)"',
  'password: xxxxxxxxxxxx1A',
  'password: hunter2',
  'The password is in Vault, under payments-db-2.',
  'The password is `<password>`, and was k8s-admin before.',
  'docker login -p "$PASSWORD" registry.acme.example',
  'docker login -u bot --password-stdin',
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
  'curl -u user:password https://acme.example',
  'curl -u "$USER:$PASSWORD" https://acme.example',
  'curl -u admin:$(vault read -field=password db) https://acme.example',
  'curl --user <user>:<password> https://acme.example',
  'curl -u ada:payments-gateway https://acme.example',
  `curl https://acme.example\nps -u ada:${body(12)}`,
  'mysql -h db -P 3306 -p ledger_2026',
  'mysql -p"$MYSQL_PWD" ledger',
  'sshpass -p "$PASS" ssh db',
  'redis-cli -a "$REDIS_PASSWORD" ping',
  'tool --password --verbose-log1x',
  'tool --password-file /run/secrets/db1x',
  'tool --bypass q8Zr2LmX7cVb',
  'DD_API_KEY=<DD_API_KEY>',
  'DD_API_KEY: 00000000000000000000000000000000',
  `OPSGENIE_TEAM_ID=${uuid}`,
  'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'CF_API_TOKEN=your-cloudflare-api-token-goes-right-here',
  'sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'sk-proj-your-project-key-goes-here-and-nowhere-else',
  'hf_HubDownloadOptions',
  `a1${`u+${body(18)}`}`,
  'u+payments-and-orders',
  'const token = cancellation_1.CancellationToken.is(params[numberOfParams]);',
  `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.${body(43)}`,
  'https://discord.com/api/webhooks/<id>/<token>',
  'commit 3f786850e387550fdab836ed7e6dc881de23001b',
])('no secret: %s', text => {
  expect(secretsIn(text)).toEqual([]);
});

test.each([
  'password:',
  '--pass',
  'curl -u a:',
  'curl \\\n',
  'mysql -p',
  'u+',
  'opsgenie',
  'cf_',
  'eyJa.',
  '://a:',
  '-----BEGIN ',
  'token = ',
  'password is ',
  'password a ',
  'docker login ',
  'ghp_',
  ' ',
])('a megabyte of `%s`', piece => {
  const start = performance.now();
  secretsIn(
    `password token key ecret CF_ psgenie curl mysql ghp_ eyJ :// PRIVATE KEY Bearer ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`,
  );
  expect(performance.now() - start).toBeLessThan(5_000);
});

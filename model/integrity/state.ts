import { error, type IntegrityCheck } from './integrity.ts';

/** The settings of Terraform's backends that are credentials, and the variable that takes each one's place. */
const variables: ReadonlyMap<string, string> = new Map([
  ['access_key', 'AWS_ACCESS_KEY_ID (S3) or ARM_ACCESS_KEY (Azure)'],
  ['secret_key', 'AWS_SECRET_ACCESS_KEY'],
  ['token', 'AWS_SESSION_TOKEN, or TF_TOKEN_<host> for `remote`'],
  ['sse_customer_key', 'AWS_SSE_CUSTOMER_KEY'],
  ['credentials', 'GOOGLE_APPLICATION_CREDENTIALS'],
  ['access_token', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
  ['encryption_key', 'GOOGLE_ENCRYPTION_KEY'],
  ['client_secret', 'ARM_CLIENT_SECRET'],
  ['client_certificate_password', 'ARM_CLIENT_CERTIFICATE_PASSWORD'],
  ['oidc_token', 'ARM_OIDC_TOKEN'],
  ['oidc_request_token', 'ARM_OIDC_REQUEST_TOKEN'],
  ['sas_token', 'ARM_SAS_TOKEN'],
  ['password', ''],
]);

/** The settings of `state` are copied into what is synthesized and committed: no secret may be among them. */
export const state: IntegrityCheck = function* ({ repo: { organization } }) {
  const settings = organization?.value.state?.settings ?? {};
  for (const key of Object.keys(settings)) {
    const variable = variables.get(key);
    if (!organization || variable === undefined) continue;
    const hint = variable === '' ? 'Terraform takes it from the environment' : `set it in the environment: ${variable}`;
    const message = `Unexpected credential \`${key}\`, expected none: it would be written to the synthesized JSON`;
    yield error('limit', message, organization.atKey('state', key), { hint });
  }
};

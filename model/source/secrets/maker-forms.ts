import type { SecretForm } from './secret-form.ts';

/** Tokens and keys by the forms that their makers have given them. */
export const makerForms: readonly SecretForm[] = [
  { sort: 'GitHub token', signs: ['gh'], pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}|\bgithub_pat_\w{50,255}/g },
  { sort: 'GitLab token', signs: ['glpat-'], pattern: /\bglpat-[\w-]{20,100}/g },
  { sort: 'AWS access key', signs: ['AKIA', 'ASIA'], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { sort: 'Google API key', signs: ['AIza'], pattern: /\bAIza[\w-]{35}/g },
  { sort: 'Azure storage key', signs: ['AccountKey='], pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/g },
  { sort: 'Slack token', signs: ['xox', 'xapp-'], pattern: /\b(?:xox[a-z]|xapp)-[A-Za-z0-9-]{20,255}/g },
  {
    sort: 'Slack webhook',
    signs: ['hooks.slack.com'],
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/(?<secret>[\w/]{30,255})/g,
  },
  {
    sort: 'PagerDuty token',
    signs: ['Token token='],
    pattern: /Token token=["']?(?<secret>[\w+-]{20})(?![\w+-])/g,
  },
  {
    sort: 'PagerDuty key',
    signs: ['u+'],
    // Not in the middle of base64, where it may stand by chance.
    pattern: /(?<![\w+/.-])u\+[\w-]{18}(?![\w+/=-])/g,
    mustBeRandom: true,
  },
  {
    sort: 'PagerDuty integration key',
    signs: ['routing_key', 'integration_key', 'service_key'],
    pattern: /(?:routing|integration|service)_key["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?<secret>[A-Za-z0-9]{32})(?!\w)/g,
  },
  {
    sort: 'Grafana token',
    signs: ['glsa_', 'glc_'],
    pattern: /\bglsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|\bglc_[\w+/=]{32,255}/g,
  },
  { sort: 'Vault token', signs: ['hvs.'], pattern: /\bhvs\.[\w-]{24,255}/g },
  { sort: 'Stripe key', signs: ['k_live_'], pattern: /\b[rs]k_live_[A-Za-z0-9]{16,255}/g },
  { sort: 'SendGrid key', signs: ['SG.'], pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/g },
  { sort: 'npm token', signs: ['npm_'], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { sort: 'age key', signs: ['AGE-SECRET-KEY-1'], pattern: /AGE-SECRET-KEY-1[0-9A-Z]{58}/g },
  {
    sort: 'private key',
    signs: ['PRIVATE KEY'],
    // With something in it: the first line alone is how documents speak of such files.
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?=(?:\s|\\n){1,40}[^\s-]{0,20}[A-Za-z0-9+/=]{40})[^-]{40,9000}/g,
  },
  { sort: 'JSON web token', signs: ['eyJ'], pattern: /\beyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{10,4000}/g },
  { sort: 'Anthropic key', signs: ['sk-ant-'], pattern: /\bsk-ant-[\w-]{32,255}/g },
  { sort: 'OpenAI key', signs: ['sk-'], pattern: /\bsk-(?:proj|svcacct|admin)-[\w-]{32,255}/g },
  { sort: 'Hugging Face token', signs: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{34}(?!\w)/g },
  { sort: 'Databricks token', signs: ['dapi'], pattern: /\bdapi[0-9a-f]{32}(?!\w)/g },
  { sort: 'DigitalOcean token', signs: ['_v1_'], pattern: /\bdo[opr]_v1_[0-9a-f]{64}(?!\w)/g },
  { sort: 'Terraform Cloud token', signs: ['.atlasv1.'], pattern: /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,80}/g },
  { sort: 'Twilio key', signs: ['SK'], pattern: /\bSK[0-9a-f]{32}(?!\w)/g },
  {
    sort: 'Discord webhook',
    signs: ['/api/webhooks/'],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/g,
  },
  {
    sort: 'Teams webhook',
    signs: ['webhook.office.com'],
    pattern:
      /webhook\.office\.com\/webhookb2\/(?<secret>[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[\w/-]{32,120})/g,
  },
];

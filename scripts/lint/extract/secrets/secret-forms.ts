/** One sort of secret and how it is recognised. Every pattern takes linear time: no quantifier stands in another. */
export type SecretForm = {
  readonly sort: string;
  /** A text without any of these holds none; looked for first, which is quicker than a pattern. */
  readonly signs: readonly string[];
  /** The group `secret` is what must not be known; without one it is the whole match. */
  readonly pattern: RegExp;
  /** Nothing but the name before it tells that it is a secret: names of things and words are none. */
  readonly mustBeRandom?: true;
};

/** The forms that their makers have published, and what people write after `password:`. */
export const secretForms: readonly SecretForm[] = [
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
  {
    sort: 'password in a URL',
    signs: ['://'],
    pattern: /:\/\/[^\s/:@<>"'`]{1,80}:(?<secret>[^\s/:@<>"'`]{6,120})@/g,
  },
  {
    sort: 'credential in a header',
    signs: ['Bearer ', 'Basic '],
    pattern: /\b(?:Bearer|Basic) (?<secret>[\w+/.~-]{16,2000}={0,2})/g,
    mustBeRandom: true,
  },
  {
    sort: 'password',
    signs: ['ass', 'ASS'],
    pattern: /passw(?:or)?d["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?<secret>[^\s"'`,;]{8,255})/gi,
    mustBeRandom: true,
  },
  {
    sort: 'key or token',
    signs: ['key', 'KEY', 'Key', 'ecret', 'ECRET', 'oken', 'OKEN'],
    pattern:
      /(?:secret|token|(?:api|access|auth|encryption|signing)[_-]?key)["']?[ \t]{0,9}[:=][ \t]{0,9}["']?(?<secret>[^\s"'`,;]{16,255})/gi,
    mustBeRandom: true,
  },
];

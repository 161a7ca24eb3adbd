import type { SecretForm } from './secret-form.ts';

/** What stands behind a name and a colon or an equals sign: `DD_API_KEY=…`, `"api_key": "…"`. */
const named = (name: string, secret: string): RegExp =>
  new RegExp(`(?:${name})["']?[ \\t]{0,9}[:=][ \\t]{0,9}["']?(?<secret>${secret})`, 'gi');

/** The same, and what a sentence says: ``The password of the test user is `…` ``. */
const told = (name: string, secret: string): RegExp =>
  new RegExp(
    `${name}(?:["'\`*]{0,3}[ \\t]{0,9}[:=]\\*{0,2}|(?: [\\w-]{1,20}){0,4} (?:is|was)(?: now)?)[ \\t]{0,9}["'\`]?(?<secret>${secret})`,
    'gi',
  );

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Secrets that the words before them give away; the first that fits says most exactly what it is. */
export const namedForms: readonly SecretForm[] = [
  {
    sort: 'password in a URL',
    signs: ['://'],
    pattern: /:\/\/[^\s/:@<>"'`]{1,80}:(?<secret>[^\s/:@<>"'`]{6,120})@/g,
  },
  {
    sort: 'AWS secret key',
    signs: ['ccess', 'CCESS'],
    pattern: named('secret_?access_?key', '[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])'),
    mustBeRandom: true,
  },
  {
    sort: 'Datadog key',
    signs: ['_KEY', '-KEY', '_key'],
    pattern: named('(?:dd|datadog)[_-](?:api|app|application)[_-]key', '(?:[0-9a-f]{32}|[0-9a-f]{40})(?!\\w)'),
  },
  {
    sort: 'Opsgenie key',
    signs: ['psgenie', 'PSGENIE'],
    pattern: named('opsgenie[\\w-]{0,30}(?:key|token)', `${uuid}(?!\\w)`),
  },
  { sort: 'Opsgenie key', signs: ['GenieKey '], pattern: new RegExp(`GenieKey (?<secret>${uuid})`, 'g') },
  {
    sort: 'Cloudflare key',
    signs: ['loudflare', 'LOUDFLARE', 'CF_'],
    pattern: named('(?:cloudflare|\\bcf)_\\w{0,30}(?:key|token)', '[\\w-]{37,45}(?![\\w-])'),
    mustBeRandom: true,
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
    pattern: told('passw(?:or)?d', '[^\\s"\'`,;]{7,254}[^\\s"\'`,;.]'),
    mustBeRandom: true,
  },
  {
    sort: 'key or token',
    signs: ['key', 'KEY', 'Key', 'ecret', 'ECRET', 'oken', 'OKEN'],
    pattern: told(
      '(?:secret|token|(?:api|access|auth|encryption|signing)[_-]?key)',
      '[^\\s"\'`,;()]{15,254}[^\\s"\'`,;().]',
    ),
    mustBeRandom: true,
  },
];

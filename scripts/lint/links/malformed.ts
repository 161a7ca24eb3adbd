import { isTemplate, longestUrl } from './target.ts';

/** How an address was mistyped: what is there, and what stands there instead of it; undefined where nobody can know. */
export type Malformed = { readonly found: string; readonly expected: string | undefined };

/** Slips that no file and no site can account for; undefined for what may be meant so. */
export function malformed(url: string): Malformed | undefined {
  if (url.length > longestUrl || isTemplate(url)) return undefined;
  return slips.find(({ pattern }) => pattern.test(url))?.says(url);
}

type Slip = { readonly pattern: RegExp; readonly says: (url: string) => Malformed };

const without = (pattern: RegExp) => (url: string) => ({
  found: url,
  expected: url.replace(pattern, ''),
});

/** Not `icon@2x.png`. */
const email = /^[\w.+-]+@(?!.*\.(?:gif|html?|jpe?g|json|md|pdf|png|svg|txt|webp|ya?ml)$)[\w-]+(?:\.[\w-]+)+$/i;

const slips: readonly Slip[] = [
  { pattern: /^https?:\/\/(?:[?#]|$)/i, says: url => ({ found: url, expected: undefined }) },
  { pattern: /^link:/i, says: without(/^link:/i) },
  { pattern: /^(\(|%28)+(https?:|www\.)/i, says: without(/^(\(|%28)+|(\)|%29)+$/gi) },
  { pattern: /^(?!.*(\[|%5B)).*(\]|%5D)$/is, says: without(/(\]|%5D)$/i) },
  { pattern: /^https?:\/\/https?:/i, says: without(/^https?:\/\//i) },
  { pattern: /^https?:\/?(?!\/)|^https?:\/{3}|^https?[;,]?\/\//i, says: withScheme },
  { pattern: /^(?!https?:)(h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|htps?):\/\//i, says: withScheme },
  { pattern: email, says: url => ({ found: url, expected: `mailto:${url}` }) },
  { pattern: /^www\.[\w-]+\./i, says: url => ({ found: url, expected: `https://${url}` }) },
  { pattern: /(“|”|‘|’|"|%E2%80%9[89CD]|%22)$/i, says: without(/(“|”|‘|’|"|%E2%80%9[89CD]|%22)$/i) },
  { pattern: /^(%20)+|(%20)+$/, says: without(/^(%20)+|(%20)+$/g) },
];

/** `http:/x`, `https//x`, `htttp://x`. */
function withScheme(url: string): Malformed {
  const scheme = /^\w*s[;,:/]/i.test(url) ? 'https' : 'http';
  return { found: url, expected: `${scheme}://${url.replace(/^\w+[;,:]?\/*/, '')}` };
}

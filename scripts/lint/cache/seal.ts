import { crc32 } from 'node:zlib';

/** A text for the cache, with what tells later whether it is whole and of this version. */
export const seal = (body: string, version: string): string => `${headOf(body, version)}\n${body}`;

/** What was sealed. Another run may have written it, an older version, or nobody who knows what this is: that is empty. */
export function unseal(text = '', version: string): string {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return text.slice(0, end) === headOf(body, version) ? body : '';
}

const headOf = (body: string, version: string): string => `watchbill ${version} ${crc32(body)}`;

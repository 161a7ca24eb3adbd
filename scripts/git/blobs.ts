import type { Ask } from './ask.ts';

/** The bytes of each object that is named; undefined for one that is no file, or is not there. All are read by one Git. */
export async function blobs(ask: Ask, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  const output = await ask(['cat-file', '--batch'], names.map(name => `${name}\n`).join(''));
  return output ? blobsIn(output) : names.map(() => undefined);
}

/** `<id> blob <bytes>\n<text>\n` for each that exists, one line for each that does not. */
function blobsIn(output: Buffer): (Buffer | undefined)[] {
  const found: (Buffer | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const [, type, size] = /^\w+ (blob|tree|commit|tag) (\d+)\n$/.exec(output.subarray(at, start).toString()) ?? [];
    const end = start + Number(size ?? 0);
    found.push(type === 'blob' ? output.subarray(start, end) : undefined);
    at = size === undefined ? start : end + 1;
  }
  return found;
}

import type { Finding } from '../finding.ts';
import { mask, maskPieces, piecesOf } from './mask.ts';
import type { SecretFound } from './secret-found.ts';
import { secretsIn } from './secrets-in.ts';

/** What is known of the files: their texts, and the secrets that were found in them where somebody has looked. */
export type Sources = {
  readonly files: ReadonlyMap<string, string>;
  readonly extracts?: ReadonlyMap<string, { readonly secrets: readonly SecretFound[] }> | undefined;
};

/** Findings as they may be shown: with `*` in the place of every secret that they quote. What would write one is not mended. */
export function maskFindings(findings: readonly Finding[], { files, extracts }: Sources): Finding[] {
  const known = new Map<string, readonly string[]>();
  const piecesIn = (file: string): readonly string[] => {
    const text = files.get(file) ?? '';
    const pieces = known.get(file) ?? piecesOf(text, extracts?.get(file)?.secrets ?? secretsIn(text));
    known.set(file, pieces);
    return pieces;
  };
  return findings.map(finding => maskFinding(finding, piecesIn(finding.at.file)));
}

function maskFinding(finding: Finding, pieces: readonly string[]): Finding {
  const { message, hint, related, key, fix, ...others } = finding;
  const masked = (text: string): string => mask(maskPieces(text, pieces));
  const isSafe = fix?.every(({ text }) => masked(text) === text);
  return {
    ...others,
    message: masked(message),
    ...(hint === undefined ? {} : { hint: masked(hint) }),
    ...(related ? { related: { ...related, message: masked(related.message) } } : {}),
    ...(key === undefined ? {} : { key: masked(key) }),
    ...(fix && isSafe ? { fix } : {}),
  };
}

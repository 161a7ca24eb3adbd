import { hash } from 'node:crypto';
import type { Finding } from '../../../model/source/finding.ts';

export type FingerprintedFinding = Finding & { readonly fingerprint: string };

/**
 * Gives findings what they are known by from run to run: SHA-256 over rule, file, message and the number among equals.
 * Not over the line, so that it survives a move within the file.
 */
export function withFingerprints(findings: readonly Finding[]): FingerprintedFinding[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const same = [finding.rule, finding.at.file, finding.message].map(prefixed).join('');
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    return { ...finding, fingerprint: hash('sha256', same + prefixed(String(ordinal))) };
  });
}

/** With its length, so that no two lists of parts run together into the same text. */
const prefixed = (part: string) => `${part.length}:${part}`;

import { hash } from 'node:crypto';
import type { Finding } from '../../../model/source/finding.ts';

export type FingerprintedFinding = Finding & { readonly fingerprint: string };

/** What tells a finding from others, whatever its line. */
type Identify = (finding: Finding) => readonly string[];

const byMessage: Identify = ({ rule, at, message }) => [rule, at.file, message];

/**
 * Gives findings what they are known by from run to run: SHA-256 over what identifies them and the number among equals.
 * Not over the line, so that it survives a move within the file.
 */
export function withFingerprints(findings: readonly Finding[], identify = byMessage): FingerprintedFinding[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const same = identify(finding).map(prefixed).join('');
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    return { ...finding, fingerprint: hash('sha256', same + prefixed(String(ordinal))) };
  });
}

/** With its length, so that no two lists of parts run together into the same text. */
const prefixed = (part: string) => `${part.length}:${part}`;

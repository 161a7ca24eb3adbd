import type { Finding } from '../../../model/source/finding.ts';
import { applyFixes } from './apply-fixes.ts';

const mostRounds = 10;

/** What files would be after everything that is safe is mended. */
export type Mending<Report> = {
  /** What is left to say. */
  readonly report: Report;
  readonly mended: number;
  /** The files that changed, byte for byte. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Mends and judges again until nothing is left to mend, at most ten times: one mending may uncover or undo another.
 * `reportOf` judges the files that differ from those on the disk, `raw` reads those.
 */
export async function mend<Report extends { readonly findings: readonly Finding[] }>(
  reportOf: (changed: ReadonlyMap<string, string>) => Promise<Report>,
  raw: (file: string) => string | undefined,
): Promise<Mending<Report>> {
  const texts = new Map<string, string>();
  let mended = 0;
  let report = await reportOf(texts);
  for (let round = 0; round < mostRounds; round++) {
    const step = applyFixes(report.findings, file => texts.get(file) ?? raw(file));
    if (step.mended.length === 0) break;
    for (const [file, text] of step.texts) texts.set(file, text);
    mended += step.mended.length;
    report = await reportOf(texts);
  }
  return { report, mended, texts };
}

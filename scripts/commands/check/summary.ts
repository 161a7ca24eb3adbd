import type { Finding } from '../../../model/source/finding.ts';
import type { SetAside } from '../../lint/formats/format.ts';
import { tally, tallyText } from '../../lint/formats/tally.ts';
import { plural } from '../../render/plural.ts';
import type { World } from '../command.ts';

type Told = {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** How many were read. */
  readonly files: number;
  /** What the repository holds; empty where only a part was asked for. */
  readonly counts: string;
  readonly isPart: boolean;
};

/** The last words of a run, for people. */
export function summary({ findings, setAside, files, counts, isPart }: Told, { now }: World): string {
  const read = `${plural(files, 'file')}, as of ${now.toString().slice(0, 16).replace('T', ' ')} UTC${aside(setAside)}`;
  if (findings.length > 0) return `${tallyText(tally(findings))} in ${read}`;
  if (isPart) return `Found nothing wrong of what was asked for; read ${read}.`;
  return counts === '' ? `Found nothing wrong in ${read}.` : `Found nothing wrong in ${read}:\n${counts}`;
}

function aside(setAside: readonly SetAside[]): string {
  const count = (wanted: SetAside['by']) => setAside.filter(({ by }) => by === wanted).length;
  const [suppressed, old] = [count('suppression'), count('baseline')];
  const parts = [suppressed > 0 ? `${suppressed} suppressed` : '', old > 0 ? `${old} in the baseline` : ''];
  const text = parts.filter(part => part !== '').join(', ');
  return text === '' ? '' : ` (besides ${text})`;
}

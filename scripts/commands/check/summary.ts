import { type Finding, type Level, levels } from '../../../model/source/finding.ts';
import type { SetAside } from '../../lint/formats/format.ts';
import { notShownText, tally, tallyText } from '../../lint/formats/tally.ts';
import { plural } from '../../render/plural.ts';
import type { World } from '../command.ts';

type Told = {
  readonly findings: readonly Finding[];
  /** What is lighter than the `level` that was asked for. */
  readonly notShown: readonly Finding[];
  readonly level: Level;
  readonly setAside: readonly SetAside[];
  /** How many were read. */
  readonly files: number;
  /** What the repository holds; empty where only a part was asked for. */
  readonly counts: string;
  readonly isPart: boolean;
};

/** The last words of a run, for people. */
export function summary(told: Told, { now }: World): string {
  const { findings, notShown, level, setAside, files, counts, isPart } = told;
  const read = `${plural(files, 'file')}, as of ${now.toString().slice(0, 16).replace('T', ' ')} UTC${aside(setAside)}${notShownText(notShown)}`;
  if (findings.length > 0) return `${tallyText(tally(findings))} in ${read}`;
  if (notShown.length > 0) return `Found no ${levels.slice(0, levels.indexOf(level) + 1).join(' or ')} in ${read}`;
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

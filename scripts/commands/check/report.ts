import type { Finding } from '../../../model/source/finding.ts';
import { type BaselineEntry, baselineFile, type Compared, compareWithBaseline } from '../../lint/baseline/baseline.ts';
import { type Whereabouts, whereaboutsIn } from '../../lint/baseline/where.ts';
import { causedBy } from '../../lint/changed/caused.ts';
import type { SetAside } from '../../lint/formats/format.ts';
import { type Choice, type Judgement, judge, type State } from '../../lint/pipeline.ts';

/** What the findings of a state are held against. */
export type Against = {
  /** The state before a change. */
  readonly before?: { readonly findings: readonly Finding[]; readonly whereabouts: Whereabouts; today: Renamed };
  readonly baseline?: { readonly entries: readonly BaselineEntry[]; today: Renamed };
  /** Whether somebody wants to hear of it. */
  isWanted(finding: Finding): boolean;
};

/** The path that a file has now. */
export type Renamed = (file: string) => string;

export type Report = {
  readonly judgement: Judgement;
  readonly whereabouts: Whereabouts;
  /** What to tell, in the order of its places. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  readonly baseline: Compared | undefined;
};

/** Judges a state, and picks what is to be told of it. */
export async function reportOn(state: State, choice: Choice, against: Against): Promise<Report> {
  const judgement = await judge(state, choice);
  const whereabouts = whereaboutsIn(state.files, judgement.facts);
  const { before, baseline } = against;
  const compared = baseline && compareWithBaseline(baseline.entries, judgement.findings, whereabouts, baseline.today);
  const fresh = compared ? new Set(compared.fresh) : undefined;
  const told = before
    ? causedBy(before, { findings: judgement.findings, whereabouts }, before.today)
    : judgement.findings;
  const old = (compared?.old ?? []).map(({ finding, entry }) => inBaseline(finding, entry));
  return {
    judgement,
    whereabouts,
    findings: told.filter(finding => (fresh?.has(finding) ?? true) && against.isWanted(finding)),
    setAside: [...judgement.setAside, ...old].filter(({ finding }) => against.isWanted(finding)),
    baseline: compared,
  };
}

const inBaseline = (finding: Finding, { line }: BaselineEntry): SetAside => ({
  finding,
  by: 'baseline',
  reason: 'It was there when the baseline was written.',
  at: { file: baselineFile, line, column: 1, endLine: line, endColumn: 2 },
});

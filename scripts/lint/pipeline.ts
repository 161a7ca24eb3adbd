import type { Layout } from '../../model/collections.ts';
import { loadOpsRepo } from '../../model/load.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { byPlace, type Finding } from '../../model/source/finding.ts';
import type { MarkdownFacts } from '../../model/source/markdown-facts.ts';
import type { MarkdownReader } from '../../model/source/markdown-source.ts';
import { maskFindings } from '../../model/source/secrets/mask-findings.ts';
import { dayOf } from './day.ts';
import type { SetAside } from './formats/format.ts';
import type { Context, Rule } from './rule.ts';
import { runRules, standsAside } from './run-rules.ts';
import { gatherMisplaced, gatherMisspelt, gatherSuppressions } from './suppressions/gather.ts';
import { suppress } from './suppressions/suppress.ts';
import { noSuppressions } from './suppressions/suppression.ts';

/** The files of one moment, and how more is learnt of them. */
export type State = {
  readonly files: ReadonlyMap<string, string>;
  /** What was wrong with files that could not be read, and with rules of one's own. */
  readonly troubles: readonly Finding[];
  readonly layout: Layout;
  readonly readMarkdown: MarkdownReader;
  /** What rules may know besides, asked for once everything is read. */
  know(repo: OpsRepo): Context;
  /** Further findings, such as what others answer over the network. */
  ask?(repo: OpsRepo): Promise<readonly Finding[]>;
};

/** Which rules run, and which there are. */
export type Choice = {
  readonly rules: readonly Rule[];
  /** The ids of all that is asked for, of what loading finds too. */
  readonly ids: ReadonlySet<string>;
  /** Every rule by its id, asked for or not. */
  readonly known: ReadonlyMap<string, { readonly mayBeSuppressed?: false }>;
};

export type Judgement = {
  readonly repo: OpsRepo;
  /** What stands, in the order of its places. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
  /** Rules that did not know enough to speak. */
  readonly silent: readonly Rule[];
  /** The facts of every Markdown file that could be read. */
  readonly facts: ReadonlyMap<string, MarkdownFacts>;
};

/** One state of the repository, from its texts to what is wrong with it: load, judge, suppress. */
export async function judge(state: State, { rules, ids, known }: Choice): Promise<Judgement> {
  const facts = new Map<string, MarkdownFacts>();
  const loaded = loadOpsRepo(state.files, state.troubles, keeping(facts, state.readMarkdown), state.layout);
  const context = state.know(loaded.repo);
  const shown = (quoting: readonly Finding[]) => maskFindings(quoting, { ...state, extracts: context.extracts });
  const findings = [
    ...loaded.findings.filter(({ rule }) => ids.has(rule)),
    ...shown(runRules(rules, loaded, context)),
    ...shown((await state.ask?.(loaded.repo)) ?? []),
  ];
  const all = gatherSuppressions(state.files, facts, loaded.repo);
  const { standing, aside, used } = suppress(findings, all, dayOf(context.now).toString(), unsuppressible(known));
  const silent = rules.filter(rule => standsAside(rule, loaded, { ...context, suppressions: noSuppressions }));
  const ran = new Set(rules.filter(rule => !silent.includes(rule)).map(({ id }) => id));
  const last = rules.filter(({ uses }) => uses?.includes('suppressions'));
  const unread = new Set(loaded.findings.filter(({ level }) => level === 'error').map(({ at }) => at.file));
  const misspelt = gatherMisspelt(state.files, facts);
  const misplaced = gatherMisplaced(state.files, facts);
  const suppressions = { all, misspelt, misplaced, used, ran, unread, known };
  const onSuppressions = shown(runRules(last, loaded, { ...context, suppressions }));
  return {
    repo: loaded.repo,
    findings: [...standing, ...onSuppressions].toSorted(byPlace),
    setAside: aside
      .map(({ finding, suppression }): SetAside => ({ finding, by: 'suppression', ...reasonOf(suppression) }))
      .toSorted((a, b) => byPlace(a.finding, b.finding)),
    silent,
    facts,
  };
}

const keeping =
  (facts: Map<string, MarkdownFacts>, read: MarkdownReader): MarkdownReader =>
  (file, text) => {
    const source = read(file, text);
    if (source.facts) facts.set(file, source.facts);
    return source;
  };

const unsuppressible = (known: Choice['known']): ReadonlySet<string> =>
  new Set(Array.from(known).flatMap(([id, { mayBeSuppressed }]) => (mayBeSuppressed === false ? [id] : [])));

const reasonOf = ({ reason, at }: { reason: string; at: SetAside['at'] }) => ({ reason, at });
